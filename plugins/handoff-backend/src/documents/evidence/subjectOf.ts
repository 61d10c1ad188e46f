import { posix } from 'node:path';
import { parseDocument } from 'backstage-plugin-handoff-node';
import { matchPaths, namedPaths, type Subject } from '../freshness';
import type { StoredDocument } from '../store';
import { locateFile, type Place } from './locateFile';

/**
 * What a document is about. A document that is kept in a repository names files there; what any other names are files of the
 * code of its entity, in whichever folder.
 */
export function subjectOf(
  document: StoredDocument,
  options: { content: string; dependencies: readonly string[]; place?: Place },
): Subject {
  const { entityRef, facts, source } = document;
  const { content, dependencies, place } = options;
  const paths = namedPaths({
    frontMatter: facts.paths,
    text: parseDocument({ path: source.path ?? '', content }).body,
    folder: place && folderOf(place.path),
    readAddress: address => {
      const found = locateFile(address);
      return found && found.repository === place?.repository
        ? found.path
        : undefined;
    },
  });
  const isNamed = matchPaths(paths, { anywhere: !place });
  return {
    entityRef,
    dependencies,
    names: change =>
      (place
        ? change.repository === place.repository
        : change.entityRefs.includes(entityRef)) && change.paths.some(isNamed),
    edits: change =>
      place !== undefined &&
      change.repository === place.repository &&
      change.paths.includes(place.path),
  };
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}
