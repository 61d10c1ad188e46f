import type { DocumentsConfig } from '../config';
import { digest } from '../draftDocument';
import { PARSER_VERSION } from 'backstage-plugin-handoff-node';
import type { DocumentExtensions } from '../sources';

/*
 * Sources and entities are looked into only when their etag changes. What is stored depends on settings and modules as
 * well, so that a short hash of those stands before each etag: after a change everything is looked into once.
 */

/** Changes with what decides which files of a source are read, and what is made of them. */
export function hashReadingSettings(options: {
  limits: Pick<DocumentsConfig['limits'], 'maxFileBytes' | 'maxFiles'>;
  extensions: Pick<DocumentExtensions, 'formats' | 'transformers'>;
}): string {
  const { limits, extensions } = options;
  return shortHash([
    PARSER_VERSION,
    limits.maxFileBytes,
    limits.maxFiles,
    [...extensions.formats.keys()].toSorted(),
    extensions.transformers.map(({ id }) => id),
  ]);
}

/** Changes when entities are to be looked at anew, because more is stored of them. */
const WATCHER_VERSION = 2;

/** Changes with what decides where entities have their documents. */
export function hashPlaceSettings(options: {
  conventions: DocumentsConfig['conventions'];
  extensions: Pick<DocumentExtensions, 'sources'>;
}): string {
  const { conventions, extensions } = options;
  return shortHash([
    WATCHER_VERSION,
    conventions,
    [...extensions.sources.keys()].toSorted(),
  ]);
}

function shortHash(settings: unknown): string {
  return digest(JSON.stringify(settings)).slice(0, 8);
}
