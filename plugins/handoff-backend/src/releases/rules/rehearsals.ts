import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  ReleaseParity,
  ReleaseRehearsal,
  ReleaseRehearsalChange,
} from 'backstage-plugin-handoff-common';
import type { StoredRelease } from '../StoredRelease';
import { hasException } from './exceptions';
import type { ReleaseFacts } from './guards';
import { isBeforeDeployment } from './signRelease';
import { needsDryRun } from './unmetCriteria';

/** The gate of releases that compares the environment of the dry run with the one that is deployed to. */
export const PARITY_GATE = 'environment-parity';

/** The last one that ended. */
export function lastRehearsal({
  rehearsals,
}: Pick<StoredRelease, 'rehearsals'>): ReleaseRehearsal | undefined {
  return rehearsals.findLast(({ endedAt }) => endedAt !== undefined);
}

/** What the dry run of a release waits for; nothing where none is needed. */
export function unmetRehearsal(facts: ReleaseFacts): string[] {
  const { release, parity, now } = facts;
  if (!needsDryRun(facts)) return [];
  const last = lastRehearsal(release);
  const unmet = last?.outcome === 'passed' ? [] : [describe(last)];
  const hasLeave = (id?: string) =>
    hasException(release, id ? { type: 'gate', id } : { type: 'dry-run' }, now);
  return [
    ...(hasLeave() ? [] : unmet),
    ...(parity && parity.state !== 'passed' && !hasLeave(PARITY_GATE)
      ? [`Gate ${PARITY_GATE}: ${parity.state}. ${parity.reason}`]
      : []),
  ];
}

function describe(last: ReleaseRehearsal | undefined): string {
  return last
    ? `The dry run in ${last.environment} failed: correct the tasks and rehearse them once more`
    : 'At this risk it is rehearsed first: start a dry run in another environment';
}

/** @throws ConflictError when one goes on, or the release is past it */
export function startRehearsal(
  release: StoredRelease,
  wanted: { id: string; environment: string; by: string; at: string },
): StoredRelease {
  const { id, environment, by, at } = wanted;
  if (!isBeforeDeployment(release)) {
    throw new ConflictError(
      `The release is ${release.state}: it is too late to rehearse it`,
    );
  }
  const open = release.rehearsals.find(({ endedAt }) => !endedAt);
  if (open) {
    throw new ConflictError(
      `${open.startedBy} rehearses it since ${open.startedAt}: go on with that, or end it`,
    );
  }
  const rehearsal: ReleaseRehearsal = {
    id,
    environment,
    startedAt: at,
    startedBy: by,
    tasks: release.tasks.map(task => ({
      taskId: task.id,
      title: task.title,
      state: 'open',
    })),
  };
  return { ...release, rehearsals: [...release.rehearsals, rehearsal] };
}

/**
 * Says what became of tasks in a dry run, and ends it.
 *
 * @throws NotFoundError for a dry run or a task that the release does not have
 * @throws ConflictError when it has ended
 * @throws InputError for one that passes although tasks are open or failed
 */
export function updateRehearsal(
  release: StoredRelease,
  rehearsalId: string,
  change: ReleaseRehearsalChange,
  { by, at }: { by: string; at: string },
): StoredRelease {
  const rehearsal = findRehearsal(release, rehearsalId);
  if (rehearsal.endedAt) {
    throw new ConflictError(
      `The dry run has ${rehearsal.outcome} at ${rehearsal.endedAt}: start another`,
    );
  }
  const { tasks: changes = [], differences, outcome } = change;
  for (const { taskId } of changes) {
    if (rehearsal.tasks.some(each => each.taskId === taskId)) continue;
    throw new NotFoundError(`The dry run has no task ${taskId}`);
  }
  const tasks = rehearsal.tasks.map(task => {
    const own = changes.find(({ taskId }) => taskId === task.taskId);
    return own ? { ...task, ...own, by, at } : task;
  });
  const left = tasks.filter(
    ({ state }) => state === 'open' || state === 'failed',
  );
  if (outcome === 'passed' && left.length) {
    throw new InputError(
      `outcome: '${left[0].title}' is ${left[0].state}; do it or skip it with a note, or say that the dry run failed`,
    );
  }
  const changed: ReleaseRehearsal = {
    ...rehearsal,
    tasks,
    ...(differences !== undefined && {
      differences: differences || undefined,
    }),
    ...(outcome && { outcome, endedAt: at, endedBy: by }),
  };
  return {
    ...release,
    rehearsals: release.rehearsals.map(each =>
      each.id === rehearsalId ? changed : each,
    ),
  };
}

/** @throws NotFoundError for one that the release does not have */
export function findRehearsal(
  { id, rehearsals }: StoredRelease,
  rehearsalId: string,
): ReleaseRehearsal {
  const rehearsal = rehearsals.find(each => each.id === rehearsalId);
  if (rehearsal) return rehearsal;
  throw new NotFoundError(`Release ${id} has no dry run ${rehearsalId}`);
}

/** How an entity is deployed in the environment of the dry run and in the one that is deployed to. */
export interface ComparedEntity {
  entityRef: string;
  /** When it was last told how; undefined where nothing is known. */
  rehearsedAt?: string;
  targetAt?: string;
  differences: { fact: string; rehearsed?: string; target?: string }[];
}

/**
 * Judges `environment-parity`.
 *
 * @param since - ISO 8601; facts that were told before are old
 */
export function judgeParity(
  compared: readonly ComparedEntity[],
  { environments, since }: { environments: [string, string]; since: string },
): ReleaseParity {
  const differences = compared.flatMap(({ entityRef, differences: of }) =>
    of.map(difference => ({ entityRef, ...difference })),
  );
  const [rehearsed, target] = environments;
  if (differences.length) {
    return {
      state: 'failed',
      reason: `${rehearsed} and ${target} differ in ${differences.length} facts that no one expects to`,
      differences,
    };
  }
  const isUnknown = (at: string | undefined) => at === undefined || at < since;
  const unknown = compared.filter(
    each => isUnknown(each.rehearsedAt) || isUnknown(each.targetAt),
  ).length;
  return unknown
    ? {
        state: 'no-data',
        reason: `What is deployed in ${rehearsed} or ${target} is not known, or was told too long ago, for ${unknown} of ${compared.length} entities`,
        differences: [],
      }
    : {
        state: 'passed',
        reason: `${rehearsed} and ${target} differ in nothing that is not expected`,
        differences: [],
      };
}
