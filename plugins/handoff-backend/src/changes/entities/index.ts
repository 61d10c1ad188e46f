export { DatabaseEntityRepositories } from './DatabaseEntityRepositories';
export { matchEntities, type EntityFolder } from './matchEntities';
export { repositoryKey } from './repositoryKey';
