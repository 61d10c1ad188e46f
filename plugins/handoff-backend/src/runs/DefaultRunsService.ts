import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { DateTime } from 'luxon';
import { maskText } from '../documents';
import { userRefOf } from '../http';
import type { ChangeSignals } from '../signals';
import { draftStatusUpdate } from './draftStatusUpdate';
import { StepConflictError } from './errors';
import { exportRun } from './exportRun';
import { changeStep, isSameChange, readTime } from './rules';
import type { RunAlerts } from './RunAlerts';
import type { RunEnder } from './RunEnder';
import type { RunGuidance } from './RunGuidance';
import type { RunReader } from './RunReader';
import type { RunStarter } from './RunStarter';
import type { RunsContext, RunsService } from './RunsService';
import type { Doing, RunsStore, StoredNote, StoredStep } from './RunsStore';
import { toRunSteps } from './toRun';

/** The rules of runs. Who may see them is decided here, whatever the permission policy says. */
export class DefaultRunsService implements RunsService {
  static create(options: {
    store: RunsStore;
    reader: RunReader;
    starter: RunStarter;
    ender: RunEnder;
    guidance: RunGuidance;
    alerts: RunAlerts;
    signals: ChangeSignals;
    linkTo: (runId: string) => string;
    clock: () => DateTime<true>;
  }): DefaultRunsService {
    return new DefaultRunsService(options);
  }

  private constructor(
    private readonly options: {
      store: RunsStore;
      reader: RunReader;
      starter: RunStarter;
      ender: RunEnder;
      guidance: RunGuidance;
      alerts: RunAlerts;
      signals: ChangeSignals;
      linkTo: (runId: string) => string;
      clock: () => DateTime<true>;
    },
  ) {}

  list: RunsService['list'] = async (selection, options, context) => {
    const { items, totalItems, nextCursor } = await this.options.reader.list(
      selection,
      options,
      context,
    );
    return { items, totalItems, pageInfo: { nextCursor } };
  };

  get: RunsService['get'] = async (id, context) =>
    this.options.reader.detail(id, context);

  start: RunsService['start'] = async (run, context) =>
    this.get(await this.options.starter.start(run, context), context);

  updateStep: RunsService['updateStep'] = async (
    id,
    number,
    change,
    context,
  ) => {
    const { store, reader, signals, clock } = this.options;
    const { run } = await reader.load(id, context);
    const current = run.steps.find(step => step.number === number);
    if (!current) {
      throw new NotFoundError(
        `Run ${id} has no step ${number}; it has ${run.steps.length}`,
      );
    }
    const doing = this.doing(context);
    const at = readTime(change.at, run.startedAt, clock());
    const reason = change.reason && (await maskText(change.reason));
    const wanted = changeStep(
      current,
      { ...change, reason },
      { by: doing.by, at },
    );
    if (isSameChange(current, wanted)) return this.get(id, context);
    const record =
      current.state === 'open' ? undefined : recordOf(current, wanted);
    const result = await store.updateStep(id, wanted, record, doing);
    if (result === 'ended') throw ended(id);
    if (result === 'changed') {
      return this.explainConflict(id, number, wanted, context);
    }
    signals.runChanged(run);
    return this.get(id, context);
  };

  addNote: RunsService['addNote'] = async (id, note, context) => {
    const { store, reader, signals, clock } = this.options;
    const { run } = await reader.load(id, context);
    if (note.step !== undefined && note.step > run.steps.length) {
      throw new NotFoundError(
        `step: run ${id} has no step ${note.step}; it has ${run.steps.length}`,
      );
    }
    const doing = this.doing(context);
    await store.addNote(
      id,
      {
        id: randomUUID(),
        kind: note.kind ?? 'note',
        at: readTime(note.at, run.startedAt, clock()),
        by: doing.by,
        step: note.step,
        text: await maskText(note.text),
      },
      note.requestId,
      doing,
    );
    signals.runChanged(run);
    return this.get(id, context);
  };

  addAlerts: RunsService['addAlerts'] = async (id, given, context) => {
    const { store, reader, alerts, signals } = this.options;
    const { run } = await reader.load(id, context);
    const found = await alerts.identify(given, context);
    if (!(await store.addAlerts(id, found, this.doing(context)))) {
      throw ended(id);
    }
    signals.runChanged(run);
    return this.get(id, context);
  };

  finish: RunsService['finish'] = async (id, finish, context) => {
    await this.options.ender.finish(id, finish, context);
    return this.get(id, context);
  };

  abort: RunsService['abort'] = async (id, end, context) => {
    await this.options.ender.abort(id, end, context);
    return this.get(id, context);
  };

  draftStatusUpdate: RunsService['draftStatusUpdate'] = async (id, context) => {
    const { reader, guidance, linkTo, clock } = this.options;
    const loaded = await reader.load(id, context);
    const [{ run }, entityTitle, template] = await Promise.all([
      reader.detail(id, context),
      guidance.titleOf(loaded.run.entityRef, context),
      guidance.communication(loaded.run, loaded, context),
    ]);
    return {
      text: draftStatusUpdate({
        run,
        entityTitle,
        link: linkTo(id),
        template: template?.text,
        now: clock(),
      }),
      source: template?.source,
    };
  };

  export: RunsService['export'] = async (id, context) => {
    const { reader, guidance, linkTo, clock } = this.options;
    const detail = await reader.detail(id, context);
    const { entityRef } = detail.run.document;
    return exportRun(detail, {
      entityTitle: await guidance.titleOf(entityRef, context),
      link: linkTo(id),
      now: clock(),
    });
  };

  /** Of two who wanted the same at once, the second has got it as well. */
  private async explainConflict(
    id: string,
    number: number,
    wanted: StoredStep,
    context: RunsContext,
  ) {
    const { run, procedure } = await this.options.reader.load(id, context);
    const current = run.steps.find(step => step.number === number);
    const step = toRunSteps(run, { steps: procedure?.steps ?? [] }).find(
      each => each.number === number,
    );
    if (!current || !step || isSameChange(current, wanted)) {
      return this.get(id, context);
    }
    throw new StepConflictError(
      `${step.by ?? 'Somebody'} has changed step ${number} to ${
        step.state
      } since you saw it`,
      step,
    );
  }

  private doing({ credentials }: RunsContext): Doing {
    return {
      by: userRefOf(credentials),
      now: this.options.clock().toUTC().toISO(),
    };
  }
}

function ended(id: string): ConflictError {
  return new ConflictError(
    `Run ${id} has ended; a note can still be added to it`,
  );
}

/** What a step was before it was changed again. */
function recordOf(before: StoredStep, after: StoredStep): StoredNote {
  const reason = before.reason ? `: ${before.reason}` : '';
  return {
    id: randomUUID(),
    kind: 'record',
    at: after.at ?? '',
    by: after.by,
    step: before.number,
    text: `Step ${before.number} is ${after.state}; before, it was ${before.state} by ${before.by} at ${before.at}${reason}`,
  };
}
