import { setTimeout } from 'node:timers/promises';
import { toError } from '@backstage/errors';
import { UsageError } from '../UsageError';
import { UnreachableError } from './UnreachableError';

/** What may be over in a moment: too many requests, or a proxy whose backend is being restarted. */
const PASSING_STATUSES = [429, 502, 503, 504];

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 2000;

/** How long to wait for the portal, in milliseconds. */
export interface Patience {
  /** For all attempts together to be taken up. */
  tryFor: number;
  /** For the answer, from the first attempt on. */
  waitFor: number;
}

/** One try: the answer, or why there is none. */
type Attempt = { answer: Response } | { failure: string };

/**
 * Sends a request until the portal answers. Redirects are not followed: the token is for the portal alone.
 *
 * @throws UnreachableError when it does not answer in time, or fails
 * @throws UsageError when something else than the portal's backend answers
 */
export async function sendPatiently(
  url: string,
  request: RequestInit,
  { tryFor, waitFor }: Patience,
): Promise<Response> {
  const start = performance.now();
  const signal = AbortSignal.timeout(waitFor);
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    const attempt = await tryOnce(url, { ...request, signal });
    if ('answer' in attempt) return assertFromBackend(attempt.answer, url);
    const goneBy = performance.now() - start;
    if (signal.aborted || goneBy + pause > tryFor) {
      const seconds = Math.round((signal.aborted ? waitFor : tryFor) / 1000);
      throw new UnreachableError(
        `The portal at ${originOf(url)} was not reached within ${seconds} s: ${
          signal.aborted ? 'it does not answer' : attempt.failure
        }`,
      );
    }
    await setTimeout(pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  }
}

async function tryOnce(url: string, request: RequestInit): Promise<Attempt> {
  try {
    const response = await fetch(url, { ...request, redirect: 'manual' });
    // The body belongs to the attempt: it may break off as well.
    const body = await response.text();
    const { status, statusText, headers } = response;
    if (PASSING_STATUSES.includes(status)) {
      return { failure: `it answers ${`${status} ${statusText}`.trim()}` };
    }
    return {
      answer: new Response(body || null, { status, statusText, headers }),
    };
  } catch (error) {
    const { message, cause } = toError(error);
    const { code, message: reason } = (cause ?? {}) as NodeJS.ErrnoException;
    return { failure: code ?? reason ?? message };
  }
}

/** Answers in JSON are the backend's own, errors too; those in HTML are of an app, a proxy or a login page. */
function assertFromBackend(response: Response, url: string): Response {
  const { status, headers } = response;
  const from = `${originOf(url)} is not the portal's backend`;
  if (status >= 300 && status < 400) {
    throw new UsageError(
      `${from}: it redirects to ${targetOf(
        headers.get('location'),
        url,
      )}, as login pages do; name the address of the backend in HANDOFF_URL or --url, and one that lets tokens through`,
    );
  }
  if (status >= 500) {
    throw new UnreachableError(
      `The portal at ${originOf(url)} fails with ${status}; see its log`,
    );
  }
  const type = headers.get('content-type') ?? 'nothing';
  if (!type.startsWith('application/json')) {
    throw new UsageError(
      `${from}: it answers ${status} with ${type} instead of JSON, as apps and login pages do; name the address of the backend in HANDOFF_URL or --url`,
    );
  }
  return response;
}

function originOf(url: string): string {
  return new URL(url).origin;
}

/** Without the query, which login pages fill with what is nobody's business. */
function targetOf(location: string | null, url: string): string {
  if (!location || !URL.canParse(location, url)) return 'elsewhere';
  const { origin, pathname } = new URL(location, url);
  return `${origin}${pathname}`;
}
