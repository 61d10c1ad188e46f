import type { FindMinor } from '../marks';
import { hashOf, type DocumentDraft, type ReadingsStore } from '../store';

/**
 * Marks drafts as minor whose authors have said so in the history of the repository. Asks only about documents that are
 * known and whose text has changed, and where somebody has signed for them.
 *
 * @param options.pathOf - where the file of a draft is, relative to the root of the source
 */
export async function markMinor(
  drafts: DocumentDraft[],
  options: {
    origin: string;
    known: ReadonlyMap<string, string>;
    /** That was read. */
    commit: string | undefined;
    pathOf: (path: string) => string;
    findMinor: FindMinor;
    isSigned: () => Promise<boolean>;
    readings: ReadingsStore;
  },
): Promise<DocumentDraft[]> {
  const { origin, known, commit, pathOf, readings } = options;
  const candidates = drafts.filter(
    ({ path, revision }) => known.has(path) && revision && !revision.minor,
  );
  if (!candidates.length || !(await options.isSigned())) return drafts;
  const newest = await readings.listNewestRevisions(origin);
  const minor = await options.findMinor(
    candidates.flatMap(draft => {
      const before = newest.get(draft.path);
      return before?.commit &&
        before.commit !== commit &&
        before.hash !== hashOf(draft)
        ? [{ path: pathOf(draft.path), since: before.commit }]
        : [];
    }),
  );
  return drafts.map(draft =>
    draft.revision && minor.has(pathOf(draft.path))
      ? { ...draft, revision: { ...draft.revision, minor: true } }
      : draft,
  );
}
