export { GateAuthorizer } from './GateAuthorizer';
export { ownersOf, partiesOf } from './partiesOf';
