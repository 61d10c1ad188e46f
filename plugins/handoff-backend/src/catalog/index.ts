export { dependenciesOf } from './dependenciesOf';
export { EntityAccess } from './EntityAccess';
export { readEntityRef } from './readEntityRef';
export { ENTITY_OWNER, ownersOf, partiesOf, roleSchema } from './roles';
