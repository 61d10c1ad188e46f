export {
  createResolver,
  type Resolver,
  type SentAlert,
} from './createResolver';
export { measureResolution } from './measureResolution';
export { createEntities, createPortfolio } from './portfolio';
