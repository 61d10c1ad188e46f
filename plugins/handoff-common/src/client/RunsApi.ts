import type { Page, Run, RunDetail, StatusUpdate } from '../types';
import type { OperationBody, OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type ListRunsQuery = OperationQuery<'ListRuns'>;

/** @public */
export type NewRun = OperationBody<'StartRun'>;

/** @public */
export type RunStepChange = OperationBody<'UpdateRunStep'>;

/** @public */
export type NewRunNote = OperationBody<'AddRunNote'>;

/** @public */
export type RunFinish = OperationBody<'FinishRun'>;

/**
 * Runs of runbooks and rollback procedures. Every change answers with the whole run.
 *
 * @public
 */
export interface RunsApi {
  /** Those that are active first, then the newest. */
  list(query?: ListRunsQuery): Promise<Page<Run>>;

  get(id: string): Promise<RunDetail>;

  /**
   * Rejects with 409 when a run of the document is active and `another` does not say that a second one is wanted;
   * `body.error.runId` is the active one.
   */
  start(run: NewRun): Promise<RunDetail>;

  /**
   * Says what became of a step; rejects with 409 when somebody else has changed it since `version`, and
   * `body.error.step` is what it is now.
   */
  updateStep(
    id: string,
    number: number,
    change: RunStepChange,
  ): Promise<RunDetail>;

  addNote(id: string, note: NewRunNote): Promise<RunDetail>;

  /** Says that a run is about further alerts. */
  addAlerts(
    id: string,
    alerts: OperationBody<'AddRunAlerts'>['alerts'],
  ): Promise<RunDetail>;

  /** Ends a run with an outcome; rejects with 409 when it has ended otherwise. */
  finish(id: string, finish: RunFinish): Promise<RunDetail>;

  /** Ends a run that counts for nothing; rejects with 409 when it has ended. */
  abort(id: string, reason: string): Promise<RunDetail>;

  /** A status update to copy, filled in with where the run stands. */
  draftStatusUpdate(id: string): Promise<StatusUpdate>;

  /** The run as Markdown, for a ticket. */
  export(id: string): Promise<string>;
}

export class RunsClient implements RunsApi {
  constructor(private readonly requests: Requests) {}

  list: RunsApi['list'] = query => this.requests.get('/runs', query);

  get: RunsApi['get'] = id => this.requests.get(recordPath('runs', id));

  start: RunsApi['start'] = run => this.requests.post('/runs', run);

  updateStep: RunsApi['updateStep'] = (id, number, change) =>
    this.requests.patch(`${recordPath('runs', id)}/steps/${number}`, change);

  addNote: RunsApi['addNote'] = (id, note) =>
    this.requests.post(`${recordPath('runs', id)}/notes`, note);

  addAlerts: RunsApi['addAlerts'] = (id, alerts) =>
    this.requests.post(`${recordPath('runs', id)}/alerts`, { alerts });

  finish: RunsApi['finish'] = (id, finish) =>
    this.requests.post(`${recordPath('runs', id)}/finish`, finish);

  abort: RunsApi['abort'] = (id, reason) =>
    this.requests.post(`${recordPath('runs', id)}/abort`, { reason });

  draftStatusUpdate: RunsApi['draftStatusUpdate'] = id =>
    this.requests.get(`${recordPath('runs', id)}/status-update`);

  export: RunsApi['export'] = async id => {
    const path = `${recordPath('runs', id)}/export`;
    return (await this.requests.send('GET', path)).text();
  };
}
