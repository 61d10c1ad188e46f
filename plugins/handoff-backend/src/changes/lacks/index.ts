export { DatabaseLacks } from './DatabaseLacks';
export { LackTeller } from './LackTeller';
