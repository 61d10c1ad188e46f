import { startPortal } from './startPortal';
import { waitForDocuments } from './waitForDocuments';

/**
 * Starts the portal that all test files share, and returns what ends it. With `HANDOFF_PORTAL_URL` the tests use a
 * portal that runs already, for example that of `yarn start`.
 */
export default async function globalSetup(): Promise<
  (() => Promise<void>) | undefined
> {
  if (process.env.HANDOFF_PORTAL_URL) return undefined;
  const portal = await startPortal();
  try {
    await waitForDocuments(portal.url);
  } catch (error) {
    await portal.stop();
    throw error;
  }
  // The configuration is read again in the processes that run the tests, which get this.
  process.env.HANDOFF_PORTAL_URL = portal.url;
  return portal.stop;
}
