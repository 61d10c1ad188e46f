import { toError } from '@backstage/errors';
import type { ReadOutcome } from './types';

/** How long to wait for a host that does not say: as long as a shared limit usually takes to move on. */
const WAIT_MS = 5 * 60_000;

/** The longest that any host is waited for. GitHub counts by the hour. */
const LONGEST_WAIT_MS = 60 * 60_000;

/**
 * Says what an error of a reading means: a rate limit that will pass, something that is not there, or a failure.
 *
 * @remarks
 *
 * The readers of Backstage throw errors that carry the status in their message alone, so that is where to look. Addresses
 * are taken out first, as they hold any words and numbers.
 */
export function classifyFailure(
  thrown: unknown,
  now: Date,
): Exclude<ReadOutcome, { state: 'read' }> {
  const error = toError(thrown);
  if (error.name === 'NotModifiedError') return { state: 'unchanged' };
  const text = error.message.replace(/\bhttps?:\/\/\S+/g, '');
  const status = statusOf(error);
  if (
    status === 429 ||
    /(^|[\s,(:])429([\s,):]|$)|rate.?limit|too many requests/i.test(text)
  ) {
    return {
      state: 'waiting',
      until: new Date(now.getTime() + waitOf(error, now)),
      error: error.message,
    };
  }
  if (error.name === 'NotFoundError' || status === 404) {
    return { state: 'not-found', error: error.message };
  }
  return { state: 'failing', error: error.message };
}

/** Errors that are made from a response carry it. */
function responseOf(error: Error): { status?: unknown; headers?: unknown } {
  const response = 'response' in error ? error.response : undefined;
  return response && typeof response === 'object' ? response : {};
}

function statusOf(error: Error): unknown {
  return responseOf(error).status;
}

function waitOf(error: Error, now: Date): number {
  const { headers } = responseOf(error);
  const read = (name: string) =>
    headers instanceof Headers ? headers.get(name) : null;
  const after = read('retry-after');
  const reset = Number(read('x-ratelimit-reset') ?? NaN) * 1000 - now.getTime();
  const asked = after
    ? Number(after) * 1000 || Date.parse(after) - now.getTime()
    : reset;
  return asked > 0 ? Math.min(asked, LONGEST_WAIT_MS) : WAIT_MS;
}
