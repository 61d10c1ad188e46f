/**
 * Reports changes of code on GitLab to Handoff.
 *
 * @packageDocumentation
 */

export { handoffModuleGitlab as default } from './module';
