import { readRefusal } from './readRefusal';

/** Longer than a code host takes for a page. */
const TIME_LIMIT_MS = 20_000;
/** A repository that was renamed and then moved answers twice. */
const MAX_REDIRECTS = 3;

/**
 * What a code host has answered.
 *
 * @public
 */
export interface HostAnswer {
  /** Parsed JSON; undefined when it is unchanged. */
  body: unknown;
  /** Whether it is what the etag of the question stands for. */
  isUnchanged: boolean;
  /** To ask with the next time. */
  etag?: string;
  /** Where the next page is. */
  next?: string;
}

/**
 * Asks the API of a code host for something.
 *
 * @remarks
 *
 * A repository that was renamed or moved is followed on the same host only, because the question carries a token.
 *
 * @param address - of the API
 * @param options - `method`: `GET` without it. `body`: what is sent, as JSON. `etag`: of the answer before; GitHub does not count one that is unchanged then. `advice`: what to check
 * where the host does not know the address or refuses to answer
 * @throws RetryLaterError when the rate limit is used up, with the time from which on it may be asked again
 * @throws NotFoundError when the host does not know the address
 * @throws Error when it does not answer in time, or with something else
 *
 * @public
 */
export async function askHost(
  address: string,
  options: {
    method?: 'GET' | 'POST' | 'PATCH';
    body?: object;
    headers?: Record<string, string>;
    etag?: string;
    signal?: AbortSignal;
    advice: string;
  },
): Promise<HostAnswer> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await send(url, options);
    const location = readRedirect(response);
    if (!location) return read(url, response, options.advice);
    const target = new URL(location, url);
    if (target.origin !== url.origin) {
      throw new Error(
        `${url.host} says that ${url.pathname} is at ${target.host} now, which is not followed: ${options.advice}`,
      );
    }
    url = target;
  }
  throw new Error(
    `${url.host} redirects ${url.pathname} again and again: ${options.advice}`,
  );
}

async function send(
  url: URL,
  options: {
    method?: string;
    body?: object;
    headers?: Record<string, string>;
    etag?: string;
    signal?: AbortSignal;
  },
): Promise<Response> {
  const limit = AbortSignal.timeout(TIME_LIMIT_MS);
  try {
    return await fetch(url, {
      method: options.method,
      body: options.body && JSON.stringify(options.body),
      headers: {
        ...options.headers,
        ...(options.body && { 'Content-Type': 'application/json' }),
        ...(options.etag && { 'If-None-Match': options.etag }),
      },
      redirect: 'manual',
      signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new Error(
      limit.aborted
        ? `${url.host} does not answer ${url.pathname} within ${
            TIME_LIMIT_MS / 1000
          } seconds`
        : `${url.host} cannot be reached`,
      { cause: error },
    );
  }
}

function readRedirect(response: Response): string | undefined {
  return [301, 302, 307, 308].includes(response.status)
    ? response.headers.get('location') ?? undefined
    : undefined;
}

async function read(
  url: URL,
  response: Response,
  advice: string,
): Promise<HostAnswer> {
  if (response.status === 304) return { body: undefined, isUnchanged: true };
  if (!response.ok) throw await readRefusal(url, response, advice);
  return {
    body: await response.json(),
    isUnchanged: false,
    etag: response.headers.get('etag') ?? undefined,
    next: readNext(url, response.headers.get('link')),
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc8288 */
function readNext(url: URL, link: string | null): string | undefined {
  const target = /<([^>]+)>;[^,]*rel="?next\b/.exec(link ?? '')?.[1];
  if (!target || !URL.canParse(target, url)) return undefined;
  const next = new URL(target, url);
  return next.origin === url.origin ? next.toString() : undefined;
}
