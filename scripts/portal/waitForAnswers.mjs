import { setTimeout as pause } from 'node:timers/promises';

const pauseMilliseconds = 500;
const requestTimeoutMilliseconds = 60_000;

/**
 * Waits until every URL answers with success. The development server holds a request back until the app is compiled, so
 * an answer means that the page can be opened.
 *
 * Throws what `signal` was aborted with.
 */
export async function waitForAnswers(urls, signal) {
  await Promise.all(
    urls.map(async url => {
      while (!(await answers(url, signal))) {
        await pause(pauseMilliseconds, undefined, { signal });
      }
    }),
  );
}

async function answers(url, signal) {
  try {
    const response = await fetch(url, {
      // The development server passes a request for a page, not one for data, on to the app.
      headers: { accept: 'text/html,*/*' },
      signal: AbortSignal.any([
        signal,
        AbortSignal.timeout(requestTimeoutMilliseconds),
      ]),
    });
    await response.body?.cancel();
    return response.ok;
  } catch (error) {
    signal.throwIfAborted();
    // A certificate of one's own making is an answer as well.
    return /CERT|SIGNED/.test(error.cause?.code ?? '');
  }
}
