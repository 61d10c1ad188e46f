export { DetailsReader } from './DetailsReader';
export { GithubApi } from './GithubApi';
