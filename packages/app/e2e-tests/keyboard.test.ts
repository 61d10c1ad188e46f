import { signIn } from './portal';
import { expect, openDocument, tabTo, test } from './support';

// Wide enough for the table of contents beside the text.
test.use({ viewport: { width: 1600, height: 1000 } });

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
