/**
 * Extension points and permission references for modules of the Handoff backend.
 *
 * @packageDocumentation
 */

export * from './changes';
export * from './documents';
export * from './files';
export * from './hosts';
export * from './parsing';
export * from './readiness';
export * from './releases';
