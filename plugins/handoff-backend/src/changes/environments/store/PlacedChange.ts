import { DateTime } from 'luxon';
import type { ChangeRecord } from '../../store';
import type { SuspectChange } from '../../suspects';

/** As much of a change as tells where it is. */
export type PlacedChange = Pick<
  ChangeRecord,
  | 'id'
  | 'kind'
  | 'title'
  | 'url'
  | 'author'
  | 'repository'
  | 'commit'
  | 'commits'
  | 'environment'
  | 'version'
  | 'state'
  | 'openedAt'
  | 'mergedAt'
  | 'deployedAt'
  | 'revertedAt'
  | 'at'
  | 'entityRefs'
>;

/** A change as it is asked where it is; its note and its files do not matter for that. */
export function toPlaced(change: PlacedChange): SuspectChange {
  const isDeployment = change.kind === 'deployment';
  const { deployedAt = isDeployment ? change.at : undefined } = change;
  return {
    id: change.id,
    kind: change.kind,
    title: change.title,
    entityRefs: change.entityRefs,
    repository: change.repository,
    environment: change.environment,
    version: change.version,
    commit: change.commit,
    openedAt: toTime(change.openedAt),
    mergedAt: toTime(change.mergedAt),
    deployedAt: toTime(deployedAt),
    revertedAt: toTime(change.revertedAt),
    state: change.state,
    hasNote: false,
    lacksRollback: false,
    deploys: isDeployment ? change.commits : undefined,
  };
}

function toTime(text: string | undefined): DateTime<true> | undefined {
  const time = DateTime.fromISO(text ?? '', { zone: 'utc' });
  return time.isValid ? time : undefined;
}
