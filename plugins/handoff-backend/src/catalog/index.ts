export { EntityAccess } from './EntityAccess';
export { readEntityRef } from './readEntityRef';
