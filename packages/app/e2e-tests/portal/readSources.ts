import { setTimeout as pause } from 'node:timers/promises';
import { fetchJson, signInAsGuest } from './portalApi';

const WAIT_SECONDS = 120;
const PAUSE_MILLISECONDS = 500;

/**
 * Has the documents of some entities read as soon as the catalog knows the entities, instead of when the portal looks
 * around next. Throws with the last answer when that has not worked after two minutes.
 */
export async function readSources(
  url: string,
  entityRefs: string[],
): Promise<void> {
  const deadline = Date.now() + WAIT_SECONDS * 1000;
  const headers = await signInAsGuest(url);
  for (const entityRef of entityRefs) {
    const entity = `${url}/api/handoff/entities/${entityRef.replace(':', '/')}`;
    let isRead = false;
    while (!isRead) {
      try {
        await fetchJson(`${entity}/refresh`, { method: 'POST', headers });
        isRead = true;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await pause(PAUSE_MILLISECONDS);
      }
    }
  }
}
