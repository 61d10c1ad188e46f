import { NotFoundError } from '@backstage/errors';
import { RetryLaterError } from '../changes';

/** A host that says nothing of when it may be asked again. */
const DEFAULT_WAIT_MS = 60_000;

/**
 * What a code host means that has not answered a question: GitHub says 403 or 429 for a rate limit, GitLab 429, and their
 * headers differ in a prefix.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * @see https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers
 */
export async function readRefusal(
  url: URL,
  response: Response,
  advice: string,
): Promise<Error> {
  const { status } = response;
  const said = await readMessage(response);
  if (isLimit(response, said)) {
    const retryAt = readRetryAt(response);
    return new RetryLaterError(
      `${url.host} answers ${status}, its rate limit is used up: asked again at ${retryAt}`,
      retryAt,
    );
  }
  const what = `${url.host} answers ${status} for ${url.pathname}${
    said && `, ${JSON.stringify(said)}`
  }`;
  if (status === 404) return new NotFoundError(`${what}: ${advice}`);
  return Object.assign(
    new Error([401, 403].includes(status) ? `${what}: ${advice}` : what),
    { status },
  );
}

function isLimit(response: Response, said: string): boolean {
  const { status } = response;
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    header(response, 'remaining') === '0' ||
    response.headers.has('retry-after') ||
    /rate limit/i.test(said)
  );
}

function readRetryAt(response: Response): string {
  const now = Date.now();
  const after = Number(response.headers.get('retry-after') || NaN) * 1000;
  const reset = Number(header(response, 'reset') || NaN) * 1000;
  const time = [now + after, reset].find(each => each > now);
  return new Date(time ?? now + DEFAULT_WAIT_MS).toISOString();
}

function header(response: Response, name: string): string | null {
  return (
    response.headers.get(`x-ratelimit-${name}`) ??
    response.headers.get(`ratelimit-${name}`)
  );
}

/** Both hosts say why in `message`. */
async function readMessage(response: Response): Promise<string> {
  try {
    const body = (await response.json()) as { message?: unknown };
    return typeof body.message === 'string' ? body.message.slice(0, 200) : '';
  } catch {
    return '';
  }
}
