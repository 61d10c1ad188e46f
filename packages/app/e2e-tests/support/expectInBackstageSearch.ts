import { expect, type Page } from '@playwright/test';
import { signIn } from '../portal';
import { openDocument } from './handoffTab';

/** How long a test takes that waits for the index of Backstage Search, which is built regularly. */
export const SEARCH_INDEX_MILLISECONDS = 150_000;

/** Finds a document with the search of Backstage, narrows the results to documents, and opens it. */
export async function expectInBackstageSearch(page: Page): Promise<void> {
  const title = 'The payouts of today are late';
  await signIn(page, 'Guest', '/search?query=payouts');
  const handoffDocument = page.getByRole('link', { name: title });
  const service = page.getByRole('link', {
    name: 'Payout scheduler',
    exact: true,
  });
  await expect(async () => {
    await page.reload();
    await expect(handoffDocument).toBeVisible({ timeout: 5_000 });
    await expect(service).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 120_000 });

  await page.getByRole('button', { name: /^Handoff documents/ }).click();
  await expect(service).toBeHidden();
  await expect(page).toHaveURL(/types(\[\]|%5B%5D)=handoff/);
  await expect(
    page.getByRole('listitem').filter({ has: handoffDocument }),
  ).toContainText('payout-scheduler');

  await handoffDocument.click();
  await expect(openDocument(page, title)).toBeVisible();
}
