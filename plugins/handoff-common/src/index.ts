/**
 * Types, permissions and API client shared by the Handoff plugins.
 *
 * @packageDocumentation
 */

export * from './annotations';
export * from './client';
export * from './documentSections';
export * from './frontMatter';
export * from './gateRef';
export * from './permissions';
export * from './releasePath';
export type { components, operations, paths } from './schema/openapi.generated';
export * from './startDocument';
export * from './types';
