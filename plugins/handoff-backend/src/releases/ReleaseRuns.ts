import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EndedRun, RunOutcomes } from '../runs';
import { callerOf } from '../http';
import type { ReleaseEditor } from './ReleaseEditor';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import { finishRollback } from './rules';
import type { ReleasesStore } from './store';
import type { StoredRelease } from './StoredRelease';

interface Options {
  auth: AuthService;
  logger: LoggerService;
  store: ReleasesStore;
  editor: ReleaseEditor;
  facts: ReleaseFactsFinder;
  runOutcomes: RunOutcomes;
}

/** Learns how the runs of releases have ended: a task is done by one that went well, and a rollback ends with its run. */
export class ReleaseRuns {
  static create(options: Options): ReleaseRuns {
    return new ReleaseRuns(options);
  }

  private constructor(private readonly options: Options) {}

  /** Nothing waits for it, and nothing fails with it. */
  notice(): void {
    this.settle().catch(error =>
      this.options.logger.warn(
        `Runs of releases are looked at later: ${toError(error).message}`,
      ),
    );
  }

  /** Looks at all runs that go on as far as releases know. */
  async settle(): Promise<void> {
    const { auth, store, editor, facts, runOutcomes } = this.options;
    const ids = await store.listRunning();
    if (!ids.length) return;
    const context = { credentials: await auth.getOwnServiceCredentials() };
    const by = callerOf(context.credentials);
    for (const id of ids) {
      await editor.change(id, context, async release => {
        const open = release.runs.filter(({ endedAt }) => !endedAt);
        const ended = await runOutcomes.find(open.map(({ runId }) => runId));
        if (!ended.length) return release;
        const next = withEnded(release, ended);
        return finishRollback(await facts.find(next, context), by);
      });
    }
  }
}

function withEnded(
  release: StoredRelease,
  ended: readonly EndedRun[],
): StoredRelease {
  const byId = new Map(ended.map(run => [run.runId, run]));
  const isOver = ['cancelled', 'reviewed'].includes(release.state);
  return {
    ...release,
    runs: release.runs.map(run => {
      const { outcome, endedAt } = byId.get(run.runId) ?? run;
      return { ...run, outcome, endedAt };
    }),
    tasks: release.tasks.map(task => {
      const run = release.runs.find(
        each => each.purpose === 'task' && each.taskId === task.id,
      );
      const end = run && byId.get(run.runId);
      if (!end?.helped || task.doneAt || isOver) return task;
      return {
        ...task,
        doneAt: end.endedAt,
        doneBy: end.endedBy,
        evidence: task.evidence ?? `Run ${end.runId} ended as ${end.outcome}`,
      };
    }),
  };
}
