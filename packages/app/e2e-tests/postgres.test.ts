import { signIn } from './portal';
import {
  expect,
  expectInBackstageSearch,
  SEARCH_INDEX_MILLISECONDS,
  testOnPostgres,
} from './support';

testOnPostgres(
  'on PostgreSQL, typing mistakes do not keep one from the runbook',
  async ({ page }) => {
    await signIn(page, 'Priya Raman', '/handoff?q=PaymentsErorRateHihg');
    await expect(
      page.getByRole('main').getByRole('listitem').first(),
    ).toContainText('PaymentsErrorRateHigh.md');
  },
);

testOnPostgres(
  'on PostgreSQL, the search of Backstage finds documents too, and filters by them',
  async ({ page }) => {
    testOnPostgres.setTimeout(SEARCH_INDEX_MILLISECONDS);
    await expectInBackstageSearch(page);
  },
);
