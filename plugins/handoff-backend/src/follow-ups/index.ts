export type { FollowUpSelection, FollowUpsService } from './FollowUpsService';
