import type { ReleaseNext } from 'backstage-plugin-handoff-common';
import type { StoredRelease } from '../StoredRelease';
import type { ReleaseFacts } from './guards';
import { missingRolesOf } from './signOffs';

/** The role of those who write what is released. */
const DEVELOPMENT = 'development';
/** The role of those who run it. */
const OPERATIONS = 'operations';

/** Who has to do what next; nothing of a release that is over. */
export function nextOf(facts: ReleaseFacts): ReleaseNext | undefined {
  const { release, now } = facts;
  const { reviewDueAt, window, watchUntil } = release;
  switch (release.state) {
    case 'draft':
      return { what: 'plan', parties: authors(release) };
    case 'rejected':
      return { what: 'correct', parties: authors(release) };
    case 'in-review': {
      const roles = missingRolesOf(facts);
      return roles.length
        ? {
            what: 'sign',
            parties: partiesIn(release, roles),
            dueAt: reviewDueAt,
          }
        : { what: 'accept', parties: authors(release), dueAt: reviewDueAt };
    }
    case 'accepted': {
      const owners = openOwners(release, 'before');
      return owners.length
        ? { what: 'tasks', parties: owners, dueAt: window?.start }
        : { what: 'deploy', parties: operators(release), dueAt: window?.start };
    }
    case 'deploying': {
      const owners = openOwners(release, 'during');
      return owners.length
        ? { what: 'tasks', parties: owners, dueAt: window?.end }
        : { what: 'deploy', parties: operators(release), dueAt: window?.end };
    }
    case 'rolling-back':
      return { what: 'roll-back', parties: operators(release) };
    case 'deployed':
      return watchUntil !== undefined && now.toUTC().toISO() < watchUntil
        ? { what: 'watch', parties: operators(release), dueAt: watchUntil }
        : { what: 'review', parties: everybody(release) };
    case 'rolled-back':
      return { what: 'review', parties: everybody(release) };
    default:
      return undefined;
  }
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

/** Owners of tasks of a phase that are not done. */
function openOwners(
  { tasks }: StoredRelease,
  wanted: 'before' | 'during',
): string[] {
  return unique(
    tasks.flatMap(({ phase, doneAt, owner }) =>
      phase === wanted && !doneAt && owner ? owner : [],
    ),
  );
}

function orElse(parties: string[], others: string[]): string[] {
  return parties.length ? parties : others;
}

function unique(parties: string[]): string[] {
  return [...new Set(parties)];
}
