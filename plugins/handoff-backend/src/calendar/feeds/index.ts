export { AuthorizedFeedsService } from './AuthorizedFeedsService';
export { DatabaseFeedsStore } from './DatabaseFeedsStore';
export { DefaultFeedsService } from './DefaultFeedsService';
export { FeedKeeper } from './FeedKeeper';
export type { FeedsService } from './FeedsService';
export { addFeedsRoutes, FEED_PATH } from './routes';
