export { readReleasesConfig } from './config';
export { createReleases } from './createReleases';
export type { ReleasesService } from './ReleasesService';
export { addReleasesRoutes } from './routes';
export { releaseEvents } from './releaseEvents';
