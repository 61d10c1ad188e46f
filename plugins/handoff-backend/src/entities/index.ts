export { DefaultEntitiesService } from './DefaultEntitiesService';
export type { EntitiesService } from './EntitiesService';
export { EntityAccess } from './EntityAccess';
export { addEntitiesRoutes } from './routes';
