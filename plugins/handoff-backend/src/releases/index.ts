export { readReleasesConfig } from './config';
export { createReleases } from './createReleases';
export { PlannedReleases, type PlannedRelease } from './PlannedReleases';
export { ReleaseLoads, type ReleaseLoad } from './ReleaseLoads';
export { ReleaseReviews, type ReleaseReview } from './ReleaseReviews';
export type { ReleasesService } from './ReleasesService';
export { addReleasesRoutes } from './routes';
export { releaseEvents } from './releaseEvents';
