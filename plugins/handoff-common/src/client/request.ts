import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';

/** How a request is sent to the backend, whatever it is about. */
export interface RequestOptions {
  query?: object;
  body?: unknown;
  etag?: string;
}

/**
 * Where the backend is, and how to call it.
 *
 * @public
 */
export interface HandoffClientOptions {
  /** Adds the caller's identity; in the frontend the app's `fetchApi`. */
  fetchApi: { fetch: typeof fetch };
  /** Address of the backend plugin. The frontend's `fetchApi` resolves the default. */
  baseUrl?: string | (() => Promise<string>);
}

/** Sends requests to the backend. */
export class Requests {
  constructor(private readonly options: HandoffClientOptions) {}

  /**
   * @throws ResponseError when the backend answers with an error
   */
  async send(
    method: string,
    path: string,
    { query, body, etag }: RequestOptions = {},
  ): Promise<Response> {
    const { fetchApi, baseUrl = 'plugin://handoff' } = this.options;
    const base = typeof baseUrl === 'string' ? baseUrl : await baseUrl();
    const response = await fetchApi.fetch(
      `${base}${path}${queryString(query)}`,
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
    return response;
  }

  async get<T>(path: string, query?: object): Promise<T> {
    return (await this.send('GET', path, { query })).json();
  }

  async post<T>(path: string, body?: unknown, etag?: string): Promise<T> {
    return (await this.send('POST', path, { body, etag })).json();
  }

  async put<T>(path: string, body: unknown, etag?: string): Promise<T> {
    return (await this.send('PUT', path, { body, etag })).json();
  }

  async patch<T>(path: string, body: unknown, etag?: string): Promise<T> {
    return (await this.send('PATCH', path, { body, etag })).json();
  }

  async delete<T>(path: string, etag?: string): Promise<T> {
    return (await this.send('DELETE', path, { etag })).json();
  }
}

/** Path of a record that is known by its id. */
export function recordPath(area: string, id: string): string {
  return `/${area}/${encodeURIComponent(id)}`;
}

/** Path of what is attached to an entity, by its full ref. */
export function entityPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/entities/${[kind, namespace, name]
    .map(encodeURIComponent)
    .join('/')}`;
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
