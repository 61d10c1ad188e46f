export { createFollowUps } from './createFollowUps';
export type { FollowUpSelection, FollowUpsService } from './FollowUpsService';
export type { OpenFollowUp, OpenFollowUps } from './OpenFollowUps';
export { addFollowUpsRoutes } from './routes';
