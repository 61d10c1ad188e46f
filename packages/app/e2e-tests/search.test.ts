import { signIn } from './portal';
import {
  expect,
  expectInBackstageSearch,
  openDocument,
  SEARCH_INDEX_MILLISECONDS,
  tabOf,
  test,
} from './support';

for (const [what, typed] of [
  ['an alert name', 'PaymentsErrorRateHigh'],
  ['an alert name with a typing mistake', 'PaymentsErorRateHihg'],
  ['a symptom', 'every card is refused'],
]) {
  test(`${what} leads to the runbook`, async ({ page }) => {
    await signIn(page, 'Priya Raman', '/handoff');
    await page.getByRole('searchbox', { name: 'Search documents' }).fill(typed);

    const results = page.getByRole('main').getByRole('listitem');
    const title = 'Payments fail with server errors';
    const best = results.first().getByRole('link', { name: title });
    await expect(best).toBeVisible();
    await expect(results.first()).toContainText('PaymentsErrorRateHigh.md');

    await page.keyboard.press('Enter');
    await expect(best).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(openDocument(page, title)).toBeVisible();

    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue(typed);
    await expect(best).toBeVisible();
  });
}

test('kinds narrow the results, and nothing found says what to do', async ({
  page,
}) => {
  await signIn(page, 'Priya Raman', '/handoff?q=payouts');
  const results = page.getByRole('main').getByRole('listitem');
  const filters = page.getByRole('group', { name: 'Filters' });
  await expect(results.filter({ hasText: 'Runbook' }).first()).toBeVisible();

  await filters.getByRole('button', { name: 'Rollback' }).click();
  await expect(results.filter({ hasText: 'Runbook' })).toHaveCount(0);
  await expect(results.first()).toContainText('payout-scheduler');

  await page.getByRole('searchbox').fill('quetzalcoatlus');
  await expect(
    page.getByRole('heading', {
      name: 'No document found for “quetzalcoatlus”',
    }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(
    page.getByRole('button', { name: 'Clear filters' }),
  ).toBeHidden();
});

test('an address with a heading leads to that heading', async ({ page }) => {
  await signIn(
    page,
    'Amara Osei',
    tabOf(
      'component/payments-api',
      '?path=runbooks/AcquirerUnreachable.md#move-the-traffic',
    ),
  );
  const heading = page.getByRole('heading', { name: 'Move the traffic' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});

test.describe('the search of Backstage', () => {
  // Lunr has no index of a type before there is something of it, and nobody has reported a change here.
  test.use({
    expectedComplaints: [/ 500 .*\/api\/search\/query.*=handoff(-change)?&/],
  });

  test('finds documents too, and filters by them', async ({ page }) => {
    test.setTimeout(SEARCH_INDEX_MILLISECONDS);
    await expectInBackstageSearch(page);
  });
});
