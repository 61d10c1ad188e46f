import type { Page } from '@playwright/test';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, signIn } from './portal';
import { fetchJson } from './portal/portalApi';
import {
  expect,
  expectNoSidewaysScrolling,
  findBarriers,
  tabOf,
  testWithOwnPortal,
} from './support';

/** Of the example portal, see app-config.yaml. */
const TOKENS = {
  '/changes': 'development-only-pipeline',
  '/alerts': 'development-only-alertmanager',
};
const ENTITY = 'component:default/payments-api';
const WEEKS = 10;
const HOUR_MS = 3_600_000;

const test = testWithOwnPortal(
  folder =>
    cpSync(join(repositoryRoot, 'examples'), folder, { recursive: true }),
  [ENTITY],
);

test('figures follow from what was reported, lead to their rows, and change when somebody corrects an incident', async ({
  page,
  portal,
}) => {
  await tell(portal.url);
  await signIn(page, 'Amara Osei', tabOf('component/payments-api'));
  await page
    .getByRole('navigation', { name: 'Parts of Handoff' })
    .getByRole('link', { name: 'Insights' })
    .click();

  const failures = card(page, 'Change failure rate');
  await expect(failures).toContainText('60%');
  await expect(failures).toContainText('10 events');
  await expect(failures).toContainText('within 4 hours by an incident');
  await expect(card(page, 'Time to restore')).toContainText('30 min');
  await expect(card(page, 'Lead time for changes')).toContainText('1 day');
  await expect(card(page, 'Runs that helped')).toContainText('Too few');
  await expect(failures.locator('svg.recharts-surface').first()).toBeVisible();
  expect(await findBarriers(page), 'the figures').toEqual([]);

  await test.step('the rows behind a figure', async () => {
    await failures.getByRole('button', { name: /Show the rows/ }).click();
    const rows = page.getByRole('dialog', { name: 'Change failure rate' });
    await expect(rows).toContainText('An incident began 60 min after it');
    await expect(page).toHaveURL(/figure=change-failure-rate/);
    expect(await findBarriers(page), 'the rows').toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      rows.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('change-failure-rate.csv');
    await rows.getByRole('link', { name: 'Payments 10' }).click();
    await expect(
      page.getByRole('heading', { name: 'Payments 10' }),
    ).toBeVisible();
    await page.goBack();
    await expect(rows).toContainText('Payments 10');
    await page.keyboard.press('Escape');
    await expect(rows).toBeHidden();
  });

  await test.step('an incident that was none', async () => {
    const incident = page
      .getByRole('region', { name: 'Incidents' })
      .getByRole('listitem')
      .filter({ hasText: 'Put down to Payments 10' })
      .first();
    await incident.getByRole('button', { name: 'Dismiss' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dismiss an incident' });
    await dialog.getByRole('textbox').fill('We tested the alert');
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect(dialog).toBeHidden();
    await expect(failures).toContainText('50%');
    const dismissed = page
      .getByRole('region', { name: 'Incidents' })
      .getByRole('listitem')
      .filter({ hasText: 'We tested the alert' })
      .first();
    await expect(dismissed).toContainText('Dismissed by Amara Osei');
    await dismissed.getByRole('button', { name: 'Restore' }).click();
    await expect(failures).toContainText('60%');
  });

  await test.step('on a phone', async () => {
    await page.setViewportSize({ width: 380, height: 800 });
    await expect(failures).toBeVisible();
    await expectNoSidewaysScrolling(page);
  });
});

function card(page: Page, name: string) {
  return page.getByRole('region', { name });
}

/** Ten weeks of a pull request and its deployment each; an incident follows six of these, which takes half an hour. */
async function tell(url: string): Promise<void> {
  const weeks = Array.from({ length: WEEKS }, (_, index) => index + 1);
  const ago = (week: number, hours = 0) =>
    new Date(
      Date.now() - (WEEKS + 1 - week) * 7 * 24 * HOUR_MS + hours * HOUR_MS,
    ).toISOString();
  const shared = {
    source: 'ci',
    entityRefs: [ENTITY],
    repository: 'https://git.example/payments/api',
  };
  const commit = (week: number) => `${week}`.padStart(4, '0').repeat(10);
  await send(url, '/changes', {
    changes: weeks.flatMap(week => [
      {
        ...shared,
        externalId: `pull request ${week}`,
        kind: 'pull-request',
        title: `Change ${week}`,
        commit: commit(week),
        mergedAt: ago(week, -24),
      },
      {
        ...shared,
        externalId: `deployment ${week}`,
        kind: 'deployment',
        title: `Payments ${week}`,
        version: `1.${week}.0`,
        environment: 'production',
        commit: commit(week),
        commits: [commit(week)],
        deployedAt: ago(week),
      },
    ]),
  });
  await send(url, '/alerts', {
    alerts: weeks
      .filter(week => week > WEEKS - 6)
      .map(week => ({
        alertname: 'AcquirerUnreachable',
        labels: { job: 'payments-api', severity: 'critical' },
        startsAt: ago(week, 1),
        endsAt: ago(week, 1.5),
      })),
  });
}

async function send(
  url: string,
  path: keyof typeof TOKENS,
  body: object,
): Promise<void> {
  await fetchJson(`${url}/api/handoff${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${TOKENS[path]}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(body),
  });
}
