/**
 * Actions of Handoff for software templates: `handoff:release:create` writes a release down, `handoff:documents:create`
 * starts a folder of documents.
 *
 * @packageDocumentation
 */

export { scaffolderModuleHandoff as default } from './module';
