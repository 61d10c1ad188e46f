import type { Change, ChangeReference } from 'backstage-plugin-handoff-common';
import { wantsAcknowledgement } from './monitoring';
import { toNoteSummary, wantsNote, type RequiredFields } from './notes';
import type { ChangeQuery, ListedChange } from './store';

/**
 * A change as it is answered.
 *
 * @param options - `isReadable`: whether the caller may read an entity; `required`: of notes
 */
export function toChange(
  change: ListedChange,
  options: {
    isReadable: (entityRef: string) => boolean;
    required: RequiredFields;
  },
): Change {
  const { acknowledgements } = change;
  const entityRefs = change.entityRefs.filter(options.isReadable);
  return {
    id: change.id,
    source: change.source,
    externalId: change.externalId,
    kind: change.kind,
    title: change.title,
    url: change.url,
    author: change.author,
    entityRefs,
    repository: change.repository,
    number: change.number,
    commit: change.commit,
    environment: change.environment,
    version: change.version,
    state: change.state,
    size: change.size,
    labels: change.labels,
    openedAt: change.openedAt,
    mergedAt: change.mergedAt,
    deployedAt: change.deployedAt,
    revertedAt: change.revertedAt,
    note: wantsNote(change)
      ? toNoteSummary(change.note, options.required)
      : undefined,
    acknowledgement:
      acknowledgements && wantsAcknowledgement(change)
        ? {
            given: acknowledgements.filter(each =>
              entityRefs.includes(each.entityRef),
            ),
            awaited: entityRefs.filter(ref =>
              acknowledgements.every(each => each.entityRef !== ref),
            ),
          }
        : undefined,
    at: change.at,
    receivedAt: change.receivedAt,
  };
}

/**
 * A change as whoever has asked for it sees it.
 *
 * @param query - by which it was found
 */
export function presentChange(
  change: ListedChange,
  { readable }: ChangeQuery,
  required: RequiredFields,
): Change {
  const refs = readable && new Set(readable);
  return toChange(change, {
    isReadable: ref => !refs || refs.has(ref),
    required,
  });
}

/** A change as another one names it. */
export function toReference(
  change: Pick<ListedChange, 'id' | 'kind' | 'title' | 'state' | 'url'>,
): ChangeReference {
  const { id, kind, title, state, url } = change;
  return { id, kind, title, state, url };
}
