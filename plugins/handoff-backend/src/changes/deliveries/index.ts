export type { CodeCommit, Deployment } from './delivered';
export { Deliveries } from './Deliveries';
