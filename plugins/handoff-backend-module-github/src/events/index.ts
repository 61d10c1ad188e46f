export { GithubEvents } from './GithubEvents';
