import type { ReleaseParity } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { Evidence, StoredRelease } from '../StoredRelease';
import type { ReleasePolicy } from './ReleasePolicy';
import { unmetRehearsal } from './rehearsals';
import { unmetReview } from './reviewRelease';
import { rollbackUnmet } from './rollback';
import { requiredRolesOf, unmetSignOffs } from './signOffs';
import { unmetCriteria } from './unmetCriteria';
import { unmetWindows, type ReleaseViolation } from './violations';

/** What decides whether a release may go on. */
export interface ReleaseFacts {
  release: StoredRelease;
  policy: ReleasePolicy;
  now: DateTime<true>;
  /** How its entities stand. */
  evidence: Evidence;
  /** Gates that its criteria name, and that there are no more. */
  unknownGates: readonly string[];
  /** Whether the environment of its dry run is like its own; undefined where that does not matter. */
  parity?: ReleaseParity;
  /** Freezes and deployment windows that are in its way, before it is deployed. */
  violations: ReleaseViolation[];
  /** Users and Groups of the release that the catalog does not have. */
  unknownParties: readonly string[];
  /** Entities of the release that the catalog does not have, as far as the caller may know them. */
  unknownEntities: readonly string[];
  /** Changes of the release that were undone by others which are not part of it. */
  revertedChanges: number;
  /** Open follow-ups that came of the release, of high severity or more. */
  severeFollowUps: number;
}

/** What a release waits for, one sentence each; none when it may go on. */
export type Guard = (facts: ReleaseFacts) => string[];

/** As many as help; of a thousand tasks nobody wants to read all. */
const MAX_NAMED = 5;

export const guards = {
  'entities-known': ({ unknownEntities }) =>
    unknownEntities.map(
      entity =>
        `The catalog has no ${entity}, or you may not read it: take it out of the release`,
    ),

  'changes-standing': ({ revertedChanges }) =>
    revertedChanges
      ? [
          `Changes that were undone since: ${revertedChanges}. Take them out of the release, or add what undoes them`,
        ]
      : [],

  'parties-known': ({ unknownParties }) =>
    unknownParties.map(
      party =>
        `The catalog has no ${party}, or you may not read it: name somebody else`,
    ),

  'roles-named': ({ release, policy }) =>
    requiredRolesOf(release, policy)
      .filter(role => !release.roles.some(each => each.role === role))
      .map(role => `Nobody is named for the role ${role}, which has to sign`),

  'tasks-owned': ({ release }) =>
    describeTasks(
      release.tasks.filter(({ owner }) => !owner),
      'Without an owner',
    ),

  'tasks-before-done': ({ release }) =>
    describeTasks(
      release.tasks.filter(
        ({ phase, doneAt }) => phase === 'before' && !doneAt,
      ),
      'To be done before the deployment',
    ),

  'tasks-done': ({ release }) =>
    describeTasks(
      release.tasks.filter(({ doneAt }) => !doneAt),
      'Not done',
    ),

  'signed-off': facts => unmetSignOffs(facts),

  'criteria-met': facts => unmetCriteria(facts),

  rehearsed: facts => unmetRehearsal(facts),

  // One without a window is looked at when it is deployed.
  'window-allowed': facts => (facts.release.window ? unmetWindows(facts) : []),

  'time-allowed': facts => unmetWindows(facts),

  'review-written': ({ release }) => unmetReview(release),

  'window-ahead': ({ release: { window }, now }) =>
    window && now >= DateTime.fromISO(window.end)
      ? [`Its window ended at ${window.end}: choose another`]
      : [],

  'window-open': ({ release: { window }, now }) => {
    if (!window) return [];
    if (now < DateTime.fromISO(window.start)) {
      return [`Its window begins at ${window.start}`];
    }
    return now >= DateTime.fromISO(window.end)
      ? [`Its window ended at ${window.end}: choose another`]
      : [];
  },

  'rollback-proven': ({ release }) => rollbackUnmet(release),

  'follow-ups-closed': ({ severeFollowUps }) =>
    severeFollowUps
      ? [`Follow-ups of high severity that are still open: ${severeFollowUps}`]
      : [],
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;

export function unmetOf(
  names: readonly GuardName[],
  facts: ReleaseFacts,
): string[] {
  return names.flatMap(name => guards[name](facts));
}

function describeTasks(tasks: { title: string }[], what: string): string[] {
  if (!tasks.length) return [];
  const named = tasks.slice(0, MAX_NAMED).map(({ title }) => `'${title}'`);
  const others = tasks.length - named.length;
  return [`${what}: ${named.join(', ')}${others ? ` and ${others} more` : ''}`];
}
