import {
  releaseTaskPhases,
  type ReleaseNext,
  type ReleaseTaskPhase,
} from 'backstage-plugin-handoff-common';
import type { StoredRelease } from '../StoredRelease';
import type { ReleaseFacts } from './guards';
import { missingRolesOf, objectedRolesOf } from './signOffs';

/** The role of those who write what is released. */
const DEVELOPMENT = 'development';
/** The role of those who run it. */
const OPERATIONS = 'operations';

/** Who has to do what next; nothing of a release that is over. */
export function nextOf(facts: ReleaseFacts): ReleaseNext | undefined {
  const { release, now } = facts;
  const { window, watchUntil } = release;
  switch (release.state) {
    case 'draft':
      return { what: 'plan', parties: authors(release) };
    case 'rejected':
      return { what: 'correct', parties: authors(release) };
    case 'in-review':
      return {
        ...(agreementOf(facts) ?? {
          what: 'accept',
          parties: authors(release),
        }),
        dueAt: release.reviewDueAt,
      };
    case 'accepted':
      return {
        // What was agreed may have changed since.
        ...(agreementOf(facts) ??
          tasksOf(release, 'prepare', ['before']) ?? {
            what: 'deploy',
            parties: operators(release),
          }),
        dueAt: window?.start,
      };
    case 'deploying':
      return {
        ...(tasksOf(release, 'run', ['during']) ?? {
          what: 'confirm',
          parties: operators(release),
        }),
        dueAt: window?.end,
      };
    case 'rolling-back':
      return { what: 'roll-back', parties: operators(release) };
    case 'deployed':
      return watchUntil !== undefined && now.toUTC().toISO() < watchUntil
        ? { what: 'watch', parties: operators(release), dueAt: watchUntil }
        : afterwards(release);
    case 'rolled-back':
      return afterwards(release);
    default:
      return undefined;
  }
}

/** What both sides have to do before they agree; nothing once they do. */
function agreementOf(facts: ReleaseFacts): ReleaseNext | undefined {
  const { release } = facts;
  const roles = missingRolesOf(facts);
  const signers = partiesIn(release, roles);
  if (objectedRolesOf(facts).length) {
    return { what: 'correct', parties: authors(release) };
  }
  // Whoever signs now would have to sign anew.
  if (facts.revertedChanges) {
    return { what: 'plan', parties: authors(release) };
  }
  if (signers.length) return { what: 'sign', parties: signers };
  // Somebody has to be named for the role first.
  const isWhole = !roles.length && release.tasks.every(({ owner }) => owner);
  return isWhole ? undefined : { what: 'plan', parties: authors(release) };
}

function afterwards(release: StoredRelease): ReleaseNext {
  return (
    tasksOf(release, 'finish', releaseTaskPhases) ?? {
      what: 'review',
      parties: everybody(release),
    }
  );
}

/** Full refs of those who have some roles. */
export function partiesIn(
  { roles }: Pick<StoredRelease, 'roles'>,
  wanted: readonly string[],
): string[] {
  return unique(
    roles
      .filter(({ role }) => wanted.includes(role))
      .flatMap(({ parties }) => parties),
  );
}

/** Those who develop, or else whoever has written it down. */
export function authors(release: StoredRelease): string[] {
  return orElse(partiesIn(release, [DEVELOPMENT]), [release.createdBy]);
}

/** Those who operate, or else those who develop. */
export function operators(release: StoredRelease): string[] {
  return orElse(partiesIn(release, [OPERATIONS]), authors(release));
}

export function everybody(release: StoredRelease): string[] {
  return orElse(unique(release.roles.flatMap(({ parties }) => parties)), [
    release.createdBy,
  ]);
}

/** Of what is not done in some phases: the owners, or else those who have to name one. */
function tasksOf(
  release: StoredRelease,
  what: ReleaseNext['what'],
  phases: readonly ReleaseTaskPhase[],
): ReleaseNext | undefined {
  const open = release.tasks.filter(
    ({ phase, doneAt }) => phases.includes(phase) && !doneAt,
  );
  if (!open.length) return undefined;
  const parties = open.flatMap(({ owner }) => owner ?? authors(release));
  return { what, parties: unique(parties) };
}

function orElse(parties: string[], others: string[]): string[] {
  return parties.length ? parties : others;
}

function unique(parties: string[]): string[] {
  return [...new Set(parties)];
}
