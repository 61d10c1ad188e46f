import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { DocumentFormat } from './DocumentFormat';
import type { DocumentSource } from './DocumentSource';
import type { DocumentTransformer } from './DocumentTransformer';

/**
 * Adds to where documents come from and how they are read.
 *
 * @public
 */
export interface HandoffDocumentsExtensionPoint {
  /** @throws ConflictError when a source of the same id was added before. */
  addSource(source: DocumentSource): void;

  /** @throws ConflictError when another format has one of the extensions. */
  addFormat(format: DocumentFormat): void;

  /** Transformers are applied in the order in which they were added. */
  addTransformer(transformer: DocumentTransformer): void;
}

/**
 * Adds to where documents come from and how they are read.
 *
 * @example
 *
 * ```ts
 * export const handoffModuleAsciidoc = createBackendModule({
 *   pluginId: 'handoff',
 *   moduleId: 'asciidoc',
 *   register(env) {
 *     env.registerInit({
 *       deps: { documents: handoffDocumentsExtensionPoint },
 *       async init({ documents }) {
 *         documents.addFormat({
 *           extensions: ['.adoc'],
 *           toMarkdown: ({ content }) => convert(content.toString('utf8')),
 *         });
 *       },
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export const handoffDocumentsExtensionPoint =
  createExtensionPoint<HandoffDocumentsExtensionPoint>({
    id: 'handoff.documents',
  });
