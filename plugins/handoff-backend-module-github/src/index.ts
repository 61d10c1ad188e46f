/**
 * Reports changes of code on GitHub to Handoff.
 *
 * @packageDocumentation
 */

export { handoffModuleGithub as default } from './module';
