export { DefaultEntitiesService } from './DefaultEntitiesService';
export type { EntitiesService, EntityContacts } from './EntitiesService';
export { addEntitiesRoutes } from './routes';
export { SummaryParts, type SummaryPart } from './SummaryParts';
