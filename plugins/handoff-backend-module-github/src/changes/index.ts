export { fromCommit, fromPushedCommit } from './fromCommit';
export { fromDeployment } from './fromDeployment';
export { fromPullRequest, type PullRequestDetails } from './fromPullRequest';
export { fromRelease } from './fromRelease';
export type { GithubRepository } from './GithubRepository';
export * from './shapes';
