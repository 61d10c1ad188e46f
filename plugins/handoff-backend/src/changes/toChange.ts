import type { Change, ChangeReference } from 'backstage-plugin-handoff-common';
import type { ListedChange } from './store';

/**
 * A change as it is answered.
 *
 * @param isReadable - whether the caller may read an entity
 */
export function toChange(
  change: ListedChange,
  isReadable: (entityRef: string) => boolean,
): Change {
  return {
    id: change.id,
    source: change.source,
    externalId: change.externalId,
    kind: change.kind,
    title: change.title,
    url: change.url,
    author: change.author,
    entityRefs: change.entityRefs.filter(isReadable),
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
    at: change.at,
    receivedAt: change.receivedAt,
  };
}

/** A change as another one names it. */
export function toReference(change: ListedChange): ChangeReference {
  const { id, kind, title, state, url } = change;
  return { id, kind, title, state, url };
}
