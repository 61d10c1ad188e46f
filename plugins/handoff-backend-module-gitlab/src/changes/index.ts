export { fromCommit } from './fromCommit';
export { fromDeployment } from './fromDeployment';
export { fromMergeRequest, type MergeRequestDetails } from './fromMergeRequest';
export { fromRelease } from './fromRelease';
export { nameOf, toIso, type GitlabProject } from './project';
export * from './shapes';
