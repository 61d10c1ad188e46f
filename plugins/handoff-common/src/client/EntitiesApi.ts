import type {
  EntityOverview,
  EntitySummary,
  Page,
  RefreshReport,
} from '../types';
import type { OperationQuery } from './operations';
import { entityPath, type Requests } from './request';

/** @public */
export type ListEntitiesQuery = OperationQuery<'ListEntities'>;

/** @public */
export type GetEntitySummaryQuery = OperationQuery<'GetEntitySummary'>;

/**
 * What is attached to entities. They are named by full refs, as `component:default/payments-api`.
 *
 * @public
 */
export interface EntitiesApi {
  /** Entities with what their documentation has and lacks, those that lack most first. */
  list(query?: ListEntitiesQuery): Promise<Page<EntityOverview>>;

  /** Everything that the entity's tab and card show. */
  getSummary(
    entityRef: string,
    query?: GetEntitySummaryQuery,
  ): Promise<EntitySummary>;

  /** Reads the entity's sources now and resolves when they are read. */
  refresh(entityRef: string): Promise<RefreshReport>;
}

export class EntitiesClient implements EntitiesApi {
  constructor(private readonly requests: Requests) {}

  list: EntitiesApi['list'] = query => this.requests.get('/entities', query);

  getSummary: EntitiesApi['getSummary'] = (entityRef, query) =>
    this.requests.get(entityPath(entityRef), query);

  refresh: EntitiesApi['refresh'] = entityRef =>
    this.requests.post(`${entityPath(entityRef)}/refresh`);
}
