export { dependenciesOf } from './dependenciesOf';
export { EntityAccess } from './EntityAccess';
export { readEntityRef } from './readEntityRef';
