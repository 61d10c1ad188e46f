export { createFollowUps } from './createFollowUps';
export type { FollowUpSelection, FollowUpsService } from './FollowUpsService';
export { addFollowUpsRoutes } from './routes';
