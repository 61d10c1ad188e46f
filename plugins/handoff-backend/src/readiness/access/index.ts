export { GateAuthorizer } from './GateAuthorizer';
