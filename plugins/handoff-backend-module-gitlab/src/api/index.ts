export { DetailsReader } from './DetailsReader';
export { GitlabApi } from './GitlabApi';
