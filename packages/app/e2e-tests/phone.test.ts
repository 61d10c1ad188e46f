import { signIn } from './portal';
import {
  documentList,
  expect,
  expectNoSidewaysScrolling,
  fleetItem,
  gateRow,
  openDocument,
  tabOf,
  test,
} from './support';

test.use({ viewport: { width: 380, height: 800 }, hasTouch: true });

test('on a phone one goes from the list to a document and back', async ({
  page,
}) => {
  await signIn(page, 'Priya Raman', tabOf('component/payments-api'));
  await expect(page.getByText('Whom do I call?')).toBeVisible();
  await expect(page.getByRole('article')).toBeHidden();
  await expectNoSidewaysScrolling(page);

  const title = 'An acquiring bank does not answer';
  await documentList(page).getByRole('link', { name: title }).tap();
  const article = openDocument(page, title);
  await expect(article).toBeVisible();
  await expect(documentList(page)).toBeHidden();
  await expect(
    article.getByRole('img', { name: 'Diagram' }).getByText('Halden Bank'),
  ).toBeVisible();
  await expectNoSidewaysScrolling(page);

  await article.getByRole('button', { name: 'On this page' }).tap();
  await article
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Move it back' })
    .tap();
  await expect(
    article.getByRole('heading', { name: 'Move it back' }),
  ).toBeInViewport();

  await article.getByRole('link', { name: 'History' }).tap();
  await expect(article.getByText('Revision 1', { exact: true })).toBeVisible();
  await expectNoSidewaysScrolling(page);

  await page.getByRole('link', { name: 'All documents' }).tap();
  await expect(documentList(page)).toBeVisible();
  await expect(article).toBeHidden();
});

test('on a phone the search fits the screen', async ({ page }) => {
  await signIn(page, 'Priya Raman', '/handoff');
  await expect(
    page
      .getByRole('region', { name: 'Recently changed' })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await expectNoSidewaysScrolling(page);

  await page.getByRole('searchbox').fill('PaymentsErrorRateHigh');
  const best = page.getByRole('link', {
    name: 'Payments fail with server errors',
  });
  await expect(best.first()).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await best.first().tap();
  await expect(
    openDocument(page, 'Payments fail with server errors'),
  ).toBeVisible();
  await expectNoSidewaysScrolling(page);
});

test('on a phone one sees which services are ready, and why one is not', async ({
  page,
}) => {
  await signIn(page, 'Priya Raman', '/handoff/readiness');
  const relay = fleetItem(page, 'Webhook relay');
  await expect(relay).toContainText('Not ready');
  await expect(page.getByText(/^\d+ of \d+ ready on/)).toBeVisible();
  await expectNoSidewaysScrolling(page);

  await relay
    .getByRole('link', { name: 'A rollback procedure is there' })
    .tap();
  const gate = gateRow(page, 'A rollback procedure is there');
  await expect(gate).toBeInViewport();
  await expect(
    gate.getByRole('region', { name: 'How to get there' }),
  ).toContainText('ops/rollback.md');
  await expectNoSidewaysScrolling(page);
});
