import { setTimeout as pause } from 'node:timers/promises';
import { fetchJson, signInAsGuest } from './portalApi';

const WAIT_SECONDS = 120;
const PAUSE_MILLISECONDS = 1000;

/** Answers in a row that must agree before the documents count as read. */
const AGREEING_ANSWERS = 4;

/**
 * Waits until the portal has read the documents of its examples, which happens in the background after the start: until
 * there are some and their number has stayed the same for a few seconds. Throws when there are none after two minutes.
 */
export async function waitForDocuments(url: string): Promise<void> {
  const deadline = Date.now() + WAIT_SECONDS * 1000;
  const headers = await signInAsGuest(url);
  let previous = 0;
  let agreeing = 0;
  while (agreeing < AGREEING_ANSWERS) {
    if (Date.now() > deadline) {
      throw new Error(`The portal at ${url} has read no documents.`);
    }
    await pause(PAUSE_MILLISECONDS);
    const { totalItems: total } = await fetchJson<{ totalItems: number }>(
      `${url}/api/handoff/documents?limit=1`,
      { headers },
    );
    agreeing = total > 0 && total === previous ? agreeing + 1 : 0;
    previous = total;
  }
}
