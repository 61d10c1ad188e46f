import { toError } from '@backstage/errors';
import type { Problem } from 'backstage-plugin-handoff-common';
import {
  parseDocument,
  type DocumentTransformer,
  type ParsedDocument,
} from 'backstage-plugin-handoff-node';
import { maskSecrets } from './maskSecrets';

/** A document as it may be stored. */
export interface PreparedDocument {
  /** Relative to the source folder. */
  path: string;
  /** The whole file with its front matter, transformed, and with its secrets masked. */
  content: string;
  parsed: ParsedDocument;
}

/**
 * Turns a file into what may be stored of it: applies the transformers of modules, then masks secrets, wherever they come
 * from, then parses.
 *
 * @param options.folder - the source folder, relative to its repository
 * @param options.files - all files of the source folder, to check links against
 */
export async function prepareDocument(options: {
  entityRef: string;
  path: string;
  content: string;
  folder?: string;
  files?: ReadonlySet<string>;
  transformers?: DocumentTransformer[];
}): Promise<PreparedDocument> {
  const { entityRef, path, folder, files, transformers = [] } = options;
  const problems: Problem[] = [];
  let { content } = options;
  for (const transformer of transformers) {
    try {
      content = await transformer.transform({ entityRef, path, content });
    } catch (error) {
      problems.push({
        code: 'transformer-failed',
        severity: 'error',
        message: `The transformer ${
          transformer.id
        } failed, and the text is as it was: ${toError(error).message}`,
        path,
      });
    }
  }
  const masked = await maskSecrets({ path, content });
  const parsed = parseDocument({
    path,
    content: masked.content,
    folder,
    files,
  });
  return {
    path,
    content: masked.content,
    parsed: {
      ...parsed,
      problems: [...masked.problems, ...problems, ...parsed.problems],
    },
  };
}
