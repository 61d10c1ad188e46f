import { ConflictError } from '@backstage/errors';
import type { RunFinish } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { maskText, type DocumentsService } from '../documents';
import { userRefOf } from '../http';
import type { ChangeSignals } from '../signals';
import type { CorrectionSink } from './CorrectionSink';
import { assertOutcomeFits, helpedBy } from './rules';
import type { RunNotifier } from './RunNotifier';
import type { LoadedRun, RunReader } from './RunReader';
import type { RunsContext } from './RunsService';
import type { RunEnd, RunsStore, StoredRun } from './RunsStore';
import { toReference } from './toRun';

/**
 * Ends runs.
 *
 * @remarks
 *
 * The end itself comes first: of two who end a run at once, one does and the other is refused. What follows from it, what
 * the run tells of the document and what to correct in it, can be done time and again to the same effect. So whoever was
 * cut off in between sends the same once more, and what is missing is made up for.
 */
export class RunEnder {
  static create(options: {
    store: RunsStore;
    reader: RunReader;
    documents: DocumentsService;
    notifier: RunNotifier;
    signals: ChangeSignals;
    correct: CorrectionSink;
    clock: () => DateTime<true>;
  }): RunEnder {
    return new RunEnder(options);
  }

  private constructor(
    private readonly options: {
      store: RunsStore;
      reader: RunReader;
      documents: DocumentsService;
      notifier: RunNotifier;
      signals: ChangeSignals;
      correct: CorrectionSink;
      clock: () => DateTime<true>;
    },
  ) {}

  async finish(
    id: string,
    finish: RunFinish,
    context: RunsContext,
  ): Promise<void> {
    const loaded = await this.options.reader.load(id, context);
    const { outcome, reason } = finish;
    assertOutcomeFits(outcome, loaded.run.trigger);
    const end: RunEnd = {
      state: 'finished',
      outcome,
      reason: reason && ((await maskText(reason)) || undefined),
    };
    const ended = await this.end(loaded, end, context);
    await this.recordUse(ended, context);
    await this.addCorrections(ended, finish.corrections ?? [], context);
  }

  async abort(
    id: string,
    { reason }: { reason: string },
    context: RunsContext,
  ): Promise<void> {
    const loaded = await this.options.reader.load(id, context);
    const end: RunEnd = { state: 'aborted', reason: await maskText(reason) };
    await this.end(loaded, end, context);
  }

  /** @returns the run as it has ended, which may be by the same request before */
  private async end(
    { run: { id } }: LoadedRun,
    end: RunEnd,
    context: RunsContext,
  ): Promise<LoadedRun> {
    const { store, reader, signals, clock } = this.options;
    const by = userRefOf(context.credentials);
    const now = clock().toUTC().toISO();
    const isFirst = await store.end(id, end, { by, now });
    const ended = await reader.load(id, context);
    const { run } = ended;
    if (isFirst) {
      signals.runBeganOrEnded(run);
    } else if (
      run.state !== end.state ||
      run.outcome !== end.outcome ||
      run.endedBy !== by
    ) {
      throw new ConflictError(
        `Run ${id} has ended already: ${run.outcome ?? run.state}${
          run.endedBy ? ` by ${run.endedBy}` : ''
        } at ${run.endedAt}`,
      );
    }
    return ended;
  }

  private async recordUse(
    { run, document }: LoadedRun,
    context: RunsContext,
  ): Promise<void> {
    const { documents, notifier } = this.options;
    const use = useOf(run);
    if (!use) return;
    const isNew = await documents.recordUse(document.id, use, context);
    if (isNew && !use.helped) notifier.notifySteward(document, use);
  }

  private async addCorrections(
    { run, document }: LoadedRun,
    corrections: NonNullable<RunFinish['corrections']>,
    context: RunsContext,
  ): Promise<void> {
    for (const [index, { text, heading }] of corrections.entries()) {
      await this.options.correct(
        {
          requestId: `${run.id}-${index}`,
          runId: run.id,
          document: toReference(document),
          revision: run.revision,
          text: await maskText(text),
          heading,
        },
        context,
      );
    }
  }
}

function useOf({ id, revision, outcome, endedAt, endedBy, reason }: StoredRun) {
  const helped = outcome && helpedBy(outcome);
  if (!outcome || helped === undefined || !endedAt || !endedBy) {
    return undefined;
  }
  return {
    runId: id,
    revision,
    outcome,
    helped,
    at: endedAt,
    by: endedBy,
    reason,
  };
}
