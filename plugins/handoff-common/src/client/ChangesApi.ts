import type {
  Change,
  ChangeDetails,
  ChangesReport,
  Page,
  ReportedChange,
} from '../types';
import type { OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type ListChangesQuery = OperationQuery<'ListChanges'>;

/**
 * What changes in the code, the configuration and the environments of entities.
 *
 * @public
 */
export interface ChangesApi {
  /** The newest first. */
  list(query?: ListChangesQuery): Promise<Page<Change>>;

  get(id: string): Promise<ChangeDetails>;

  /** Reports changes; those that were reported before, by source and external id, are completed. */
  report(changes: ReportedChange[]): Promise<ChangesReport>;
}

export class ChangesClient implements ChangesApi {
  constructor(private readonly requests: Requests) {}

  list: ChangesApi['list'] = query => this.requests.get('/changes', query);

  get: ChangesApi['get'] = id => this.requests.get(recordPath('changes', id));

  report: ChangesApi['report'] = changes =>
    this.requests.post('/changes', { changes });
}
