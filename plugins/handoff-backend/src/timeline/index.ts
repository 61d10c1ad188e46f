export { createTimeline } from './createTimeline';
export { DependencyFinder } from './DependencyFinder';
export type { TimelineEntity } from './mergeEvents';
export { addTimelineRoutes } from './routes';
export type { TimelineService } from './TimelineService';
export type { EventQuery, KnownEvent, TimelineSource } from './TimelineSource';
