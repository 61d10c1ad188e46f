import { storedTime } from '../database';
import type { ChangeRecord } from './store';
import type { SuspectChange } from './suspects';

/** Where and when a stored change took effect, as the rules about suspects and environments ask for it. */
export function placeOf(
  change: Pick<
    ChangeRecord,
    | 'id'
    | 'kind'
    | 'title'
    | 'entityRefs'
    | 'repository'
    | 'environment'
    | 'version'
    | 'commit'
    | 'commits'
    | 'openedAt'
    | 'mergedAt'
    | 'deployedAt'
    | 'revertedAt'
    | 'state'
  >,
): Omit<SuspectChange, 'hasNote' | 'lacksRollback'> {
  return {
    id: change.id,
    kind: change.kind,
    title: change.title,
    entityRefs: change.entityRefs,
    repository: change.repository,
    environment: change.environment,
    version: change.version,
    commit: change.commit,
    openedAt: storedTime(change.openedAt),
    mergedAt: storedTime(change.mergedAt),
    deployedAt: storedTime(change.deployedAt),
    revertedAt: storedTime(change.revertedAt),
    state: change.state,
    deploys: change.kind === 'deployment' ? change.commits : undefined,
  };
}
