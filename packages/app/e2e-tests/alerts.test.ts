import type { Page } from '@playwright/test';
import { signIn } from './portal';
import { expect, openDocument, test } from './support';

/** The address that stands in the `runbook_url` of an alert. */
function addressOf(alertname: string, labels: Record<string, string>): string {
  const query = new URLSearchParams(
    Object.entries(labels).map(([name, value]) => [`label.${name}`, value]),
  );
  return `/handoff/alerts/${encodeURIComponent(alertname)}?${query}`;
}

const payments = { job: 'payments-api', cluster: 'eu-1' };

test('the address of an alert leads to its runbook, through signing in, and back to all that fits', async ({
  page,
}) => {
  await signIn(
    page,
    'Priya Raman',
    addressOf('PaymentsErrorRateHigh', payments),
  );
  const runbook = openDocument(page, 'Payments fail with server errors');
  await expect(
    runbook.getByText('For the alert PaymentsErrorRateHigh'),
  ).toBeVisible();
  await expect(page).toHaveURL(/component\/payments-api\/handoff/);

  await runbook
    .getByRole('link', { name: 'See what else fits, and whom to call' })
    .click();
  await expect(
    page.getByRole('list', { name: 'Labels of the alert' }),
  ).toContainText('job=payments-api');
  await expect(
    page.getByRole('region', { name: 'This document fits' }),
  ).toContainText('is named by the file name');
  await expect(
    page
      .getByRole('region', { name: 'Whom to call' })
      .getByRole('link', { name: 'Whom to call about the payments API' }),
  ).toBeVisible();
});

test('an alert that no runbook answers says whom to call, and offers the search', async ({
  page,
}) => {
  await signIn(
    page,
    'Priya Raman',
    addressOf('DiskAlmostFull', { service: 'ledger' }),
  );
  await expect(
    page.getByRole('region', { name: 'No runbook answers this alert' }),
  ).toBeVisible();
  const call = page.getByRole('region', { name: 'Whom to call' });
  await expect(call).toContainText('The label service="ledger" is its name');
  await expect(
    call.getByRole('link', { name: 'Ledger', exact: true }).first(),
  ).toHaveAttribute('href', /component\/ledger/);

  const search = page.getByRole('searchbox', { name: 'Search documents' });
  await expect(search).toHaveValue('DiskAlmostFull');
  await search.fill('ledger out of balance');
  await search.press('Enter');
  await expect(
    page.getByRole('main').getByRole('listitem').first(),
  ).toContainText('LedgerOutOfBalance.md');
});

test('an address that names no alert rule of this world does no harm', async ({
  page,
}) => {
  await signIn(page, 'Priya Raman', addressOf('../../x', {}));
  await expectNobodyKnown(page, '../../x');
  const long = 'a'.repeat(500);
  await page.goto(addressOf(long, { service: '<script>' }));
  await expectNobodyKnown(page, long);
});

test('alerts show as they come and go, each with its runbook', async ({
  page,
}) => {
  const alert = {
    alertname: 'WebhookDeliveryLagging',
    labels: { service: 'webhook-relay', severity: 'warning' },
    annotations: { summary: 'Shops hear of their payments too late' },
    startsAt: new Date().toISOString(),
  };
  const send = async (sent: object) => {
    const answer = await page.request.post('/api/handoff/alerts', {
      headers: { authorization: 'Bearer development-only-alertmanager' },
      data: { alerts: [sent] },
    });
    expect(answer.status()).toBe(200);
  };
  await signIn(page, 'Amara Osei', '/handoff/alerts');
  await expect(page.getByRole('heading', { name: 'Alerts' })).toBeVisible();
  const item = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: alert.alertname });
  await expect(item).toHaveCount(0);

  await send(alert);
  await expect(item).toContainText(alert.annotations.summary);
  await expect(item).toContainText('warning');
  await expect(item.getByRole('link', { name: 'webhook-relay' })).toBeVisible();

  await send({ ...alert, endsAt: new Date().toISOString() });
  await expect(item).toHaveCount(0);
  await page.getByRole('button', { name: 'Resolved' }).click();
  await expect(item).toContainText('ended');
  await item.getByRole('link', { name: alert.alertname }).click();
  await expect(openDocument(page, alert.alertname)).toBeVisible();
});

test('on a phone the alert fits the screen', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 800 });
  await signIn(
    page,
    'Priya Raman',
    `${addressOf(
      'PaymentsErrorRateHigh',
      payments,
    )}&choose=true&summary=${'long '.repeat(40)}`,
  );
  await expect(
    page.getByRole('region', { name: 'This document fits' }),
  ).toBeVisible();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
});

async function expectNobodyKnown(page: Page, alertname: string): Promise<void> {
  await expect(
    page.getByRole('heading', { name: alertname, exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Whom to call' }),
  ).toContainText('nobody is known to be responsible');
}
