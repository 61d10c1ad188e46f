import type { Locator, Page } from '@playwright/test';
import { signIn } from './portal';
import { expect, openDocument, test } from './support';

// Wide enough for the table of contents beside the text.
test.use({ viewport: { width: 1600, height: 1000 } });

const MAXIMUM_TABS = 80;

test('the keyboard alone leads from the search to the sections of a runbook', async ({
  page,
}) => {
  await signIn(page, 'Priya Raman', '/handoff');
  const box = page.getByRole('searchbox', { name: 'Search documents' });
  await expect(box).toBeFocused();
  await page.keyboard.type('payments');
  const results = page.getByRole('main').getByRole('listitem');
  await expect(results.nth(1)).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('PaymentsErrorRateHigh');
  await page.keyboard.press('Enter');
  const title = 'Payments fail with server errors';
  const best = results.first().getByRole('link', { name: title });
  await expect(best).toBeFocused();
  await page.keyboard.press('Enter');

  const runbook = openDocument(page, title);
  await expect(runbook).toBeVisible();
  const meaning = runbook
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Meaning' });
  await tabTo(page, meaning);
  await page.keyboard.press('Enter');
  await expect(runbook.getByRole('heading', { name: 'Meaning' })).toBeFocused();
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < MAXIMUM_TABS; tabs++) {
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus is not there after ${MAXIMUM_TABS} tabs.`);
}
