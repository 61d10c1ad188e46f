import type { Page } from '@playwright/test';

/** Goes to another address of the portal as a link in it would, without loading the page anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(address => {
    window.history.pushState(undefined, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}
