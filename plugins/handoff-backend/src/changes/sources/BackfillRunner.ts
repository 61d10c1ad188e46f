import type {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  ChangeBackfill,
  ChangeSink,
  ChangeSource,
} from 'backstage-plugin-handoff-node';
import { DateTime, type Duration } from 'luxon';
import { cut } from '../../texts';
import type { DatabaseEntityRepositories } from '../entities';
import type { Backfill, DatabaseBackfills } from './DatabaseBackfills';
import { readRetryAt } from './readRetryAt';

/** Enough of an error to know it by. */
const MAX_FAILURE_LENGTH = 500;
/** A repository that cannot be read is asked again after as long as it has failed, between these two. */
const MIN_PAUSE_MS = 60_000;
const MAX_PAUSE_MS = 6 * 60 * 60_000;

interface Options {
  sources: Iterable<ChangeSource>;
  sinkOf: (sourceId: string) => ChangeSink;
  repositories: DatabaseEntityRepositories;
  backfills: DatabaseBackfills;
  /** How far to go back the first time. */
  history: Duration<true>;
  logger: LoggerService;
  clock: () => DateTime<true>;
}

/**
 * Reads what was not reported when it happened, repository by repository. Whatever stops it, it goes on there the next
 * time, on whichever replica that is.
 */
export class BackfillRunner {
  static create(options: Options): BackfillRunner {
    return new BackfillRunner(options);
  }

  private constructor(private readonly options: Options) {}

  /** One for each source that reads. */
  listTasks(): ({
    id: string;
    fn: (signal: AbortSignal) => Promise<void>;
  } & SchedulerServiceTaskScheduleDefinition)[] {
    return [...this.options.sources].flatMap(({ id, backfill }) =>
      backfill
        ? [
            {
              ...backfill.schedule,
              id: `handoff-backfill-${id}`,
              fn: signal => this.run(id, backfill, signal),
            },
          ]
        : [],
    );
  }

  private async run(
    source: string,
    backfill: ChangeBackfill,
    signal: AbortSignal,
  ): Promise<void> {
    const { repositories, backfills } = this.options;
    const known = await backfills.list(source);
    const wanted = (await repositories.list()).filter(repository =>
      backfill.accepts(repository),
    );
    await backfills.remove(
      source,
      known
        .map(({ repository }) => repository)
        .filter(repository => !wanted.includes(repository)),
    );
    const states = new Map(known.map(each => [each.repository, each]));
    // Those that wait longest come first, so that a limit of the host does not always stop before the same ones.
    const inOrder = wanted
      .map(repository => states.get(repository) ?? { source, repository })
      .sort((a, b) => lastTime(a).localeCompare(lastTime(b)));
    for (const state of inOrder) {
      const now = this.now();
      if (signal.aborted) return;
      if (state.retryAt && state.retryAt > now) continue;
      const pause = await this.read(state, backfill, signal);
      if (pause) {
        await this.pauseAll(inOrder, pause);
        return;
      }
    }
  }

  /** @returns until when the host wants to be left alone, and why */
  private async read(
    before: Backfill,
    backfill: ChangeBackfill,
    signal: AbortSignal,
  ): Promise<Pick<Backfill, 'retryAt' | 'failure'> | undefined> {
    const { sinkOf, backfills, history, clock, logger } = this.options;
    const { source, repository } = before;
    const sink = sinkOf(source);
    let { cursor } = before;
    try {
      const batches = backfill.read(repository, {
        cursor,
        since: clock().minus(history).toUTC().toISO(),
        signal,
      });
      for await (const batch of batches) {
        if (batch.changes.length) await sink.report(batch.changes);
        cursor = batch.cursor;
        await backfills.put({ ...before, cursor });
        if (signal.aborted) return undefined;
      }
      await backfills.put({
        source,
        repository,
        cursor,
        succeededAt: this.now(),
      });
      return undefined;
    } catch (error) {
      if (signal.aborted) return undefined;
      const failure = cut(toError(error).message, MAX_FAILURE_LENGTH);
      const retryAt = readRetryAt(error);
      logger.warn(`Changes of ${repository} could not be read: ${failure}`);
      const failedAt = before.failedAt ?? this.now();
      await backfills.put({
        ...before,
        cursor,
        failedAt,
        failure,
        retryAt: retryAt ?? this.pauseAfter(failedAt),
      });
      return retryAt ? { retryAt, failure } : undefined;
    }
  }

  /** Says of all repositories that the host does not answer for now. */
  private async pauseAll(
    states: Backfill[],
    pause: Pick<Backfill, 'retryAt' | 'failure'>,
  ): Promise<void> {
    const { backfills } = this.options;
    const known = await backfills.list(states[0].source);
    const current = new Map(known.map(each => [each.repository, each]));
    for (const state of states) {
      const latest = current.get(state.repository) ?? state;
      if (!latest.retryAt || latest.retryAt < (pause.retryAt ?? '')) {
        await backfills.put({
          ...latest,
          failedAt: latest.failedAt ?? this.now(),
          ...pause,
        });
      }
    }
  }

  private pauseAfter(failedAt: string): string {
    const { clock } = this.options;
    const failing = clock().diff(DateTime.fromISO(failedAt)).toMillis();
    const pause = Math.min(Math.max(failing, MIN_PAUSE_MS), MAX_PAUSE_MS);
    return clock().plus(pause).toUTC().toISO();
  }

  private now(): string {
    return this.options.clock().toUTC().toISO();
  }
}

function lastTime({ succeededAt, failedAt }: Backfill): string {
  return failedAt ?? succeededAt ?? '';
}
