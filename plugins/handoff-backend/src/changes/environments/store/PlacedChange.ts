import { placeOf } from '../../placeOf';
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
  const { at, kind } = change;
  const { deployedAt = kind === 'deployment' ? at : undefined } = change;
  return {
    ...placeOf({ ...change, deployedAt }),
    hasNote: false,
    lacksRollback: false,
  };
}
