export { GithubBackfill } from './GithubBackfill';
