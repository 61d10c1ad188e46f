import type { Page } from '@playwright/test';
import { signIn } from './portal';
import {
  documentList,
  expect,
  openAs,
  openDocument,
  tabOf,
  test,
} from './support';

const title = 'Emergency access to the ledger database';
const tab = tabOf('component/ledger');

// The browser reports that the restricted document is refused.
test.use({ expectedComplaints: [/status of 404 .*\/documents\//] });

test('a restricted document shows to its readers alone', async ({
  page,
  browser,
}) => {
  // Three people sign in.
  test.slow();
  let address = '';
  for (const reader of ['Jonas Lindqvist', 'Priya Raman'] as const) {
    address = await test.step(`${reader} reads it`, async () => {
      const other = await openAs(browser, reader, tab);
      const link = documentList(other).getByRole('link', { name: title });
      await expect(
        link.getByRole('img', { name: 'Restricted to some readers' }),
      ).toBeVisible();
      await link.click();
      await expect(
        openDocument(other, title).getByText('vaultctl approve REQUEST_ID'),
      ).toBeVisible();
      const read = other.url();

      await other.goto('/handoff?q=emergency access vaultctl');
      await expect(results(other).first()).toContainText(title);
      await other.context().close();
      return read;
    });
  }

  await signIn(page, 'Amara Osei', tab);
  await test.step('it is not in the tab', async () => {
    await expect(
      documentList(page).getByRole('link', { name: 'Release the ledger' }),
    ).toBeVisible();
    await expect(documentList(page)).not.toContainText(title);
  });
  await test.step('it is not found', async () => {
    await page.goto('/handoff?q=emergency access vaultctl');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(title);
    await expect(page.getByRole('main')).not.toContainText('vaultctl');
  });
  await test.step('its address leads to nothing', async () => {
    await page.goto(address);
    await expect(page.getByRole('alert')).toContainText(
      'It does not exist, or you may not see it.',
    );
    await page.goto(`${tab}?path=emergency-access.md`);
    await expect(
      page.getByText('No document at emergency-access.md'),
    ).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(title);
  });
});

function results(page: Page) {
  return page.getByRole('main').getByRole('listitem');
}
