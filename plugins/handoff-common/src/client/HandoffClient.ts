import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type {
  AlertResolution,
  DocumentDetail,
  EntityOverview,
  EntitySummary,
  HandoffDocument,
  Page,
  RefreshReport,
  Review,
  Revision,
  RevisionDetail,
  SearchResultList,
} from '../types';
import type {
  AlertToResolve,
  DocumentChange,
  GetEntitySummaryQuery,
  HandoffApi,
  ListDocumentsQuery,
  ListEntitiesQuery,
  NewDocument,
  PageQuery,
  SearchQuery,
} from './HandoffApi';

/**
 * Calls the Handoff backend over HTTP.
 *
 * @example
 * ```ts
 * const client = new HandoffClient({ fetchApi, baseUrl: 'plugin://handoff' });
 * const { documents } = await client.getEntitySummary('component:default/payments-api');
 * ```
 *
 * @public
 */
export class HandoffClient implements HandoffApi {
  readonly #fetch: typeof fetch;
  readonly #baseUrl: string | (() => Promise<string>);

  constructor(options: {
    /** Adds the caller's identity; in the frontend the app's `fetchApi`. */
    fetchApi: { fetch: typeof fetch };
    /** Address of the backend plugin. The frontend's `fetchApi` resolves the default. */
    baseUrl?: string | (() => Promise<string>);
  }) {
    this.#fetch = options.fetchApi.fetch;
    this.#baseUrl = options.baseUrl ?? 'plugin://handoff';
  }

  listEntities(query?: ListEntitiesQuery): Promise<Page<EntityOverview>> {
    return this.#request('GET', '/entities', { query });
  }

  getEntitySummary(
    entityRef: string,
    query?: GetEntitySummaryQuery,
  ): Promise<EntitySummary> {
    return this.#request('GET', entityPath(entityRef), { query });
  }

  refreshEntity(entityRef: string): Promise<RefreshReport> {
    return this.#request('POST', `${entityPath(entityRef)}/refresh`);
  }

  listDocuments(query?: ListDocumentsQuery): Promise<Page<HandoffDocument>> {
    return this.#request('GET', '/documents', { query });
  }

  getDocument(id: string): Promise<DocumentDetail> {
    return this.#request('GET', documentPath(id));
  }

  createDocument(document: NewDocument): Promise<DocumentDetail> {
    return this.#request('POST', '/documents', { body: document });
  }

  updateDocument(
    id: string,
    change: DocumentChange,
    options: { etag: string },
  ): Promise<DocumentDetail> {
    return this.#request('PUT', documentPath(id), { body: change, ...options });
  }

  deleteDocument(
    id: string,
    options: { etag: string },
  ): Promise<DocumentDetail> {
    return this.#request('DELETE', documentPath(id), options);
  }

  restoreDocument(
    id: string,
    options: { revision?: number; etag?: string } = {},
  ): Promise<DocumentDetail> {
    const { revision, etag } = options;
    return this.#request('POST', `${documentPath(id)}/restore`, {
      body: { revision },
      etag,
    });
  }

  listRevisions(id: string, query?: PageQuery): Promise<Page<Revision>> {
    return this.#request('GET', `${documentPath(id)}/revisions`, { query });
  }

  getRevision(id: string, number: number): Promise<RevisionDetail> {
    return this.#request('GET', `${documentPath(id)}/revisions/${number}`);
  }

  purgeRevision(
    id: string,
    number: number,
    reason: string,
  ): Promise<RevisionDetail> {
    const path = `${documentPath(id)}/revisions/${number}/purge`;
    return this.#request('POST', path, { body: { reason } });
  }

  listReviews(id: string, query?: PageQuery): Promise<Page<Review>> {
    return this.#request('GET', `${documentPath(id)}/reviews`, { query });
  }

  reviewDocument(
    id: string,
    review: { revision: number; comment?: string },
  ): Promise<Review> {
    return this.#request('POST', `${documentPath(id)}/reviews`, {
      body: review,
    });
  }

  search(query: SearchQuery): Promise<SearchResultList> {
    return this.#request('GET', '/search', { query });
  }

  resolveAlert(alert: AlertToResolve): Promise<AlertResolution> {
    const { labels = {}, ...query } = alert;
    const labelQuery = Object.fromEntries(
      Object.entries(labels).map(([name, value]) => [`label.${name}`, value]),
    );
    return this.#request('GET', '/alerts/resolve', {
      query: { ...query, ...labelQuery },
    });
  }

  async #request<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    options: { query?: object; body?: unknown; etag?: string } = {},
  ): Promise<T> {
    const { query, body, etag } = options;
    const baseUrl =
      typeof this.#baseUrl === 'string' ? this.#baseUrl : await this.#baseUrl();
    const response = await this.#fetch(
      `${baseUrl}${path}${queryString(query)}`,
      {
        method,
        headers: {
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(etag !== undefined && { 'If-Match': etag }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}

function entityPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/entities/${[kind, namespace, name]
    .map(encodeURIComponent)
    .join('/')}`;
}

function documentPath(id: string): string {
  return `/documents/${encodeURIComponent(id)}`;
}

function queryString(query: object = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const single of Array.isArray(value) ? value : [value]) {
      if (single !== undefined) {
        parameters.append(name, String(single));
      }
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
