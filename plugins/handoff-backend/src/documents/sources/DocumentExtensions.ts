import { ConflictError } from '@backstage/errors';
import {
  MARKDOWN_EXTENSIONS,
  type DocumentFormat,
  type DocumentSource,
  type DocumentTransformer,
  type HandoffDocumentsExtensionPoint,
} from 'backstage-plugin-handoff-node';

/** Types of source that modules cannot take. */
const BUILT_IN_SOURCES = ['url', 'file'];

/**
 * Holds what modules added. It is complete once all modules are initialized, hence before the plugin itself is.
 */
export class DocumentExtensions implements HandoffDocumentsExtensionPoint {
  readonly sources = new Map<string, DocumentSource>();
  /** By extension, lower case, with the dot. */
  readonly formats = new Map<string, DocumentFormat>();
  readonly transformers: DocumentTransformer[] = [];

  addSource(source: DocumentSource): void {
    if (BUILT_IN_SOURCES.includes(source.id) || this.sources.has(source.id)) {
      throw new ConflictError(
        `There already is a document source '${source.id}'`,
      );
    }
    this.sources.set(source.id, source);
  }

  addFormat(format: DocumentFormat): void {
    for (const extension of format.extensions) {
      const key = extension.toLocaleLowerCase('en-US');
      if (MARKDOWN_EXTENSIONS.includes(key) || this.formats.has(key)) {
        throw new ConflictError(
          `There already is a document format for '${key}'`,
        );
      }
      this.formats.set(key, format);
    }
  }

  addTransformer(transformer: DocumentTransformer): void {
    this.transformers.push(transformer);
  }
}
