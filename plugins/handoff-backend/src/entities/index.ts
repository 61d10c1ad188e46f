export { DefaultEntitiesService } from './DefaultEntitiesService';
export type { EntitiesService, EntityContacts } from './EntitiesService';
export { EntityAccess } from './EntityAccess';
export { addEntitiesRoutes } from './routes';
