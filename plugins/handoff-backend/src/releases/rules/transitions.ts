import type { ReleaseState } from 'backstage-plugin-handoff-common';
import type { GuardName } from './guards';

/** A move that releases know. */
export interface Transition {
  from: ReleaseState;
  to: ReleaseState;
  guards: readonly GuardName[];
  needsReason?: boolean;
  /** In an emergency: the guards of the usual move are listed as not waited for. */
  isExpedited?: boolean;
  /** A pipeline says so of some of the entities: what was not waited for is listed. */
  isReported?: boolean;
}

const REVIEWABLE = [
  'entities-known',
  'roles-named',
  'window-ahead',
] as const satisfies readonly GuardName[];

/** What has to hold of a release that is accepted. */
export const ACCEPTABLE = [
  ...REVIEWABLE,
  'parties-known',
  'changes-standing',
  'tasks-owned',
  'criteria-met',
  'rehearsed',
  'window-allowed',
  'signed-off',
] as const satisfies readonly GuardName[];

/** What has to hold of an accepted release that is deployed: something may have changed since it was accepted. */
export const DEPLOYABLE = [
  'changes-standing',
  'tasks-owned',
  'criteria-met',
  'rehearsed',
  'signed-off',
  'window-open',
  'time-allowed',
  'tasks-before-done',
] as const satisfies readonly GuardName[];

const LOOKED_BACK = [
  'tasks-done',
  'review-written',
  'follow-ups-closed',
] as const satisfies readonly GuardName[];

/**
 * The one table of where releases can go.
 *
 * @remarks
 *
 * A deployment is a fact, whatever was agreed: `deployed` waits for nothing, and says so of a release that was not
 * accepted.
 */
export const transitions: readonly Transition[] = [
  { from: 'draft', to: 'in-review', guards: REVIEWABLE },
  { from: 'in-review', to: 'accepted', guards: ACCEPTABLE },
  { from: 'in-review', to: 'rejected', guards: [], needsReason: true },
  { from: 'in-review', to: 'draft', guards: [] },
  { from: 'rejected', to: 'draft', guards: [] },
  { from: 'accepted', to: 'in-review', guards: REVIEWABLE },
  { from: 'accepted', to: 'deploying', guards: DEPLOYABLE },
  ...(['draft', 'in-review', 'rejected', 'accepted'] as const).flatMap(
    (from): Transition[] => [
      {
        from,
        to: 'deploying',
        guards: [],
        needsReason: true,
        isExpedited: true,
      },
      { from, to: 'deploying', guards: [], isReported: true },
      {
        from,
        to: 'deployed',
        guards: [],
        needsReason: from !== 'accepted',
      },
      { from, to: 'cancelled', guards: [], needsReason: true },
    ],
  ),
  { from: 'deploying', to: 'deployed', guards: [] },
  { from: 'deploying', to: 'rolling-back', guards: [], needsReason: true },
  { from: 'deployed', to: 'rolling-back', guards: [], needsReason: true },
  {
    from: 'rolling-back',
    to: 'rolled-back',
    guards: ['rollback-proven'],
    needsReason: true,
  },
  { from: 'deployed', to: 'reviewed', guards: LOOKED_BACK },
  { from: 'rolled-back', to: 'reviewed', guards: LOOKED_BACK },
];

/** Moves out of a state. */
export function transitionsFrom(from: ReleaseState): Transition[] {
  return transitions.filter(transition => transition.from === from);
}
