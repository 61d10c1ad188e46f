import type {
  Page,
  Release,
  ReleaseSummary,
  ReleaseTexts,
  ReleaseTimeline,
  ReleaseWatch,
} from '../types';
import type { OperationBody, OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type ListReleasesQuery = OperationQuery<'ListReleases'>;

/** @public */
export type NewRelease = OperationBody<'CreateRelease'>;

/** @public */
export type ReleasePlan = OperationBody<'UpdateRelease'>;

/** @public */
export type ReleaseMoveRequest = OperationBody<'MoveRelease'>;

/** @public */
export type NewReleaseTask = OperationBody<'AddReleaseTask'>;

/** @public */
export type ReleaseTaskChange = OperationBody<'UpdateReleaseTask'>;

/** @public */
export type NewReleaseSignOff = OperationBody<'SignRelease'>;

/** @public */
export type NewReleaseDecision = OperationBody<'AddReleaseDecision'>;

/** @public */
export type NewReleaseCriterion = OperationBody<'AddReleaseCriterion'>;

/** @public */
export type ReleaseCriterionChange = OperationBody<'ChangeReleaseCriterion'>;

/** @public */
export type NewReleaseException = OperationBody<'RequestReleaseException'>;

/** @public */
export type ReleaseExceptionDecision = OperationBody<'DecideReleaseException'>;

/** @public */
export type ReleaseTaskRun = OperationBody<'RunReleaseTask'>;

/** @public */
export type ReleaseRollback = OperationBody<'RollBackRelease'>;

/** @public */
export type NewReleaseRehearsal = OperationBody<'StartReleaseRehearsal'>;

/** @public */
export type ReleaseRehearsalChange = OperationBody<'UpdateReleaseRehearsal'>;

/** @public */
export type ReleaseReviewRequest = OperationBody<'ReviewRelease'>;

/**
 * Handoffs of changes from development to operations. What changes one answers with the release as it is then.
 *
 * @public
 */
export interface ReleasesApi {
  /** Those that take place last come first. */
  list(query?: ListReleasesQuery): Promise<Page<ReleaseSummary>>;

  get(id: string): Promise<Release>;

  /** Writes a release down; a repeated `requestId` answers with the first one. */
  create(release: NewRelease): Promise<Release>;

  /** Rejects with 412 when the release is not the one that has the etag any more. */
  update(
    id: string,
    plan: ReleasePlan,
    options: { etag: string },
  ): Promise<Release>;

  /** Rejects with 409 when the release cannot go there, and says why. */
  move(id: string, move: ReleaseMoveRequest): Promise<Release>;

  addTask(id: string, task: NewReleaseTask): Promise<Release>;

  updateTask(
    id: string,
    taskId: string,
    change: ReleaseTaskChange,
  ): Promise<Release>;

  deleteTask(id: string, taskId: string): Promise<Release>;

  sign(id: string, signOff: NewReleaseSignOff): Promise<Release>;

  withdrawSignOff(id: string, signOffId: string): Promise<Release>;

  addDecision(id: string, decision: NewReleaseDecision): Promise<Release>;

  /** Texts drafted from the notes of its changes. */
  draftTexts(id: string): Promise<ReleaseTexts>;

  addCriterion(id: string, criterion: NewReleaseCriterion): Promise<Release>;

  changeCriterion(
    id: string,
    criterionId: string,
    change: ReleaseCriterionChange,
  ): Promise<Release>;

  requestException(
    id: string,
    exception: NewReleaseException,
  ): Promise<Release>;

  decideException(
    id: string,
    exceptionId: string,
    decision: ReleaseExceptionDecision,
  ): Promise<Release>;

  /** Starts a run of the document of a task. */
  runTask(id: string, taskId: string, wanted: ReleaseTaskRun): Promise<Release>;

  /** Starts a run of a procedure that undoes the release. */
  rollBack(id: string, wanted: ReleaseRollback): Promise<Release>;

  watch(id: string): Promise<ReleaseWatch>;

  startRehearsal(id: string, wanted: NewReleaseRehearsal): Promise<Release>;

  updateRehearsal(
    id: string,
    rehearsalId: string,
    change: ReleaseRehearsalChange,
  ): Promise<Release>;

  /** Rejects with 412 when the release is not the one that has the etag any more. */
  review(
    id: string,
    review: ReleaseReviewRequest,
    options: { etag: string },
  ): Promise<Release>;

  /** The oldest first. */
  timeline(id: string): Promise<ReleaseTimeline>;
}

export class ReleasesClient implements ReleasesApi {
  constructor(private readonly requests: Requests) {}

  list: ReleasesApi['list'] = query => this.requests.get('/releases', query);

  get: ReleasesApi['get'] = id => this.requests.get(recordPath('releases', id));

  create: ReleasesApi['create'] = release =>
    this.requests.post('/releases', release);

  update: ReleasesApi['update'] = (id, plan, { etag }) =>
    this.requests.put(recordPath('releases', id), plan, etag);

  move: ReleasesApi['move'] = (id, move) =>
    this.requests.post(`${recordPath('releases', id)}/transitions`, move);

  addTask: ReleasesApi['addTask'] = (id, task) =>
    this.requests.post(`${recordPath('releases', id)}/tasks`, task);

  updateTask: ReleasesApi['updateTask'] = (id, taskId, change) =>
    this.requests.patch(partPath(id, 'tasks', taskId), change);

  deleteTask: ReleasesApi['deleteTask'] = (id, taskId) =>
    this.requests.delete(partPath(id, 'tasks', taskId));

  sign: ReleasesApi['sign'] = (id, signOff) =>
    this.requests.post(`${recordPath('releases', id)}/sign-offs`, signOff);

  withdrawSignOff: ReleasesApi['withdrawSignOff'] = (id, signOffId) =>
    this.requests.delete(partPath(id, 'sign-offs', signOffId));

  addDecision: ReleasesApi['addDecision'] = (id, decision) =>
    this.requests.post(`${recordPath('releases', id)}/decisions`, decision);

  draftTexts: ReleasesApi['draftTexts'] = id =>
    this.requests.get(`${recordPath('releases', id)}/drafts`);

  addCriterion: ReleasesApi['addCriterion'] = (id, criterion) =>
    this.requests.post(`${recordPath('releases', id)}/criteria`, criterion);

  changeCriterion: ReleasesApi['changeCriterion'] = (id, criterionId, change) =>
    this.requests.patch(partPath(id, 'criteria', criterionId), change);

  requestException: ReleasesApi['requestException'] = (id, exception) =>
    this.requests.post(`${recordPath('releases', id)}/exceptions`, exception);

  decideException: ReleasesApi['decideException'] = (
    id,
    exceptionId,
    decision,
  ) => this.requests.patch(partPath(id, 'exceptions', exceptionId), decision);

  runTask: ReleasesApi['runTask'] = (id, taskId, wanted) =>
    this.requests.post(`${partPath(id, 'tasks', taskId)}/run`, wanted);

  rollBack: ReleasesApi['rollBack'] = (id, wanted) =>
    this.requests.post(`${recordPath('releases', id)}/rollback`, wanted);

  watch: ReleasesApi['watch'] = id =>
    this.requests.get(`${recordPath('releases', id)}/watch`);

  startRehearsal: ReleasesApi['startRehearsal'] = (id, wanted) =>
    this.requests.post(`${recordPath('releases', id)}/rehearsals`, wanted);

  updateRehearsal: ReleasesApi['updateRehearsal'] = (id, rehearsalId, change) =>
    this.requests.patch(partPath(id, 'rehearsals', rehearsalId), change);

  review: ReleasesApi['review'] = (id, review, { etag }) =>
    this.requests.put(`${recordPath('releases', id)}/review`, review, etag);

  timeline: ReleasesApi['timeline'] = id =>
    this.requests.get(`${recordPath('releases', id)}/timeline`);
}

function partPath(id: string, part: string, partId: string): string {
  return `${recordPath('releases', id)}/${part}/${encodeURIComponent(partId)}`;
}
