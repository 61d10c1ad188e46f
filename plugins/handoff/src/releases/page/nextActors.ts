import type {
  Release,
  ReleaseTaskPhase,
} from 'backstage-plugin-handoff-common';
import { roleStandings } from './signOffs/standing';

/** What is to happen next with a release, and who does it. */
export interface NextActors {
  what:
    | 'plan'
    | 'mend'
    | 'sign'
    | 'accept'
    | 'prepare'
    | 'deploy'
    | 'run'
    | 'confirm'
    | 'rollBack'
    | 'finish'
    | 'review';
  /** Full refs. */
  parties: string[];
}

/** Who has to do something for a release to go on; `undefined` where it has ended. */
export function nextActors(release: Release): NextActors | undefined {
  const planner = [release.createdBy];
  switch (release.state) {
    case 'draft':
      return { what: 'plan', parties: planner };
    case 'rejected':
      return { what: 'mend', parties: planner };
    case 'in-review':
      return nextOfReview(release);
    case 'accepted':
      return (
        ownersOf(release, 'prepare', ['before']) ?? {
          what: 'deploy',
          parties: partiesOf(release, 'development'),
        }
      );
    case 'deploying':
      return (
        ownersOf(release, 'run', ['during']) ?? {
          what: 'confirm',
          parties: partiesOf(release, 'development'),
        }
      );
    case 'rolling-back':
      return { what: 'rollBack', parties: partiesOf(release, 'operations') };
    case 'deployed':
    case 'rolled-back':
      return (
        ownersOf(release, 'finish', ['before', 'during', 'after']) ?? {
          what: 'review',
          parties: planner,
        }
      );
    default:
      return undefined;
  }
}

function nextOfReview(release: Release): NextActors {
  const planner = [release.createdBy];
  const required = roleStandings(release).filter(each => each.isRequired);
  if (required.some(({ state }) => state === 'objected')) {
    return { what: 'mend', parties: planner };
  }
  const missing = required.filter(({ state }) => state !== 'signed');
  if (missing.length) {
    const parties = missing.flatMap(each => each.parties);
    return { what: 'sign', parties: [...new Set(parties)] };
  }
  const isWhole = release.tasks.every(({ owner }) => owner);
  return { what: isWhole ? 'accept' : 'plan', parties: planner };
}

function ownersOf(
  { tasks, createdBy }: Release,
  what: NextActors['what'],
  phases: ReleaseTaskPhase[],
): NextActors | undefined {
  const open = tasks.filter(
    ({ phase, doneAt }) => phases.includes(phase) && !doneAt,
  );
  if (!open.length) return undefined;
  const owners = open.map(({ owner }) => owner ?? createdBy);
  return { what, parties: [...new Set(owners)] };
}

function partiesOf({ roles, createdBy }: Release, wanted: string): string[] {
  return roles.find(({ role }) => role === wanted)?.parties ?? [createdBy];
}
