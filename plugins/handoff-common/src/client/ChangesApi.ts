import type {
  Change,
  ChangeDetails,
  ChangeSearchResultList,
  ChangeSourceStatus,
  ChangesReport,
  EditedFields,
  EntityEnvironments,
  NoteRevision,
  OperationalNote,
  Page,
  ReportedChange,
  Suspects,
  Timeline,
} from '../types';
import type { OperationQuery } from './operations';
import { entityPath, recordPath, type Requests } from './request';

/** @public */
export type ListChangesQuery = OperationQuery<'ListChanges'>;

/** @public */
export type SearchChangesQuery = OperationQuery<'SearchChanges'>;

/** @public */
export type SuspectsQuery = OperationQuery<'ListSuspects'>;

/** @public */
export type TimelineQuery = OperationQuery<'GetTimeline'>;

/**
 * What changes in the code, the configuration and the environments of entities.
 *
 * @public
 */
export interface ChangesApi {
  /** The newest first. */
  list(query?: ListChangesQuery): Promise<Page<Change>>;

  /** Changes that fit some words, best first. */
  search(query: SearchChangesQuery): Promise<ChangeSearchResultList>;

  get(id: string): Promise<ChangeDetails>;

  /** Reports changes; those that were reported before, by source and external id, are completed. */
  report(changes: ReportedChange[]): Promise<ChangesReport>;

  /**
   * Puts what is edited of the operational note of a change in the place of what was edited before. With an etag, it rejects
   * with 412 when the note is not the one that has it any more.
   */
  editNote(
    id: string,
    fields: EditedFields,
    options?: { etag?: string },
  ): Promise<OperationalNote>;

  /** Says that the caller knows of a change of monitoring, for those of its entities that they answer for. */
  acknowledge(id: string, options?: { comment?: string }): Promise<Change>;

  /** Takes that back. */
  withdrawAcknowledgement(id: string): Promise<Change>;

  /** What the note of a change has said, the newest first. */
  listNoteRevisions(id: string): Promise<{ items: NoteRevision[] }>;

  /** How far modules have read the changes of repositories, of all entities or of some. */
  listSources(query?: {
    entityRef?: string[];
  }): Promise<{ items: ChangeSourceStatus[] }>;

  /** What changed before an alert or another moment, the likeliest cause first. */
  listSuspects(query: SuspectsQuery): Promise<Suspects>;

  /**
   * What of an entity is deployed where, what is not there yet, and in what its environments differ.
   *
   * @param entityRef - full ref
   */
  compareEnvironments(entityRef: string): Promise<EntityEnvironments>;

  /** What happened to an entity, and to what it depends on, the newest first. */
  getTimeline(query: TimelineQuery): Promise<Timeline>;
}

export class ChangesClient implements ChangesApi {
  constructor(private readonly requests: Requests) {}

  list: ChangesApi['list'] = query => this.requests.get('/changes', query);

  search: ChangesApi['search'] = query =>
    this.requests.get('/changes/search', query);

  get: ChangesApi['get'] = id => this.requests.get(recordPath('changes', id));

  report: ChangesApi['report'] = changes =>
    this.requests.post('/changes', { changes });

  editNote: ChangesApi['editNote'] = (id, fields, { etag } = {}) =>
    this.requests.put(`${recordPath('changes', id)}/note`, fields, etag);

  acknowledge: ChangesApi['acknowledge'] = (id, options = {}) =>
    this.requests.put(acknowledgementPath(id), options);

  withdrawAcknowledgement: ChangesApi['withdrawAcknowledgement'] = id =>
    this.requests.delete(acknowledgementPath(id));

  listNoteRevisions: ChangesApi['listNoteRevisions'] = id =>
    this.requests.get(`${recordPath('changes', id)}/note/revisions`);

  listSources: ChangesApi['listSources'] = query =>
    this.requests.get('/changes/sources', query);

  compareEnvironments: ChangesApi['compareEnvironments'] = entityRef =>
    this.requests.get(`${entityPath(entityRef)}/environments`);

  getTimeline: ChangesApi['getTimeline'] = query =>
    this.requests.get('/timeline', query);

  listSuspects: ChangesApi['listSuspects'] = query =>
    this.requests.get('/changes/suspects', query);
}

function acknowledgementPath(id: string): string {
  return `${recordPath('changes', id)}/acknowledgement`;
}
