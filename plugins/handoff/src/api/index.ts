export { handoffApiRef } from './handoffApiRef';
