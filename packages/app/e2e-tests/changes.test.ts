import type { Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot, signIn } from './portal';
import {
  expect,
  expectNoSidewaysScrolling,
  findBarriers,
  openDocument,
  tabOf,
  testWithOwnPortal,
  whenListening,
} from './support';

/** Of the example portal, see app-config.yaml. */
const ALERTMANAGER_TOKEN = 'development-only-alertmanager';
const TITLE = 'Retry captures that time out';
const labels = { job: 'payments-api', environment: 'production' };

const test = testWithOwnPortal(
  folder =>
    cpSync(join(repositoryRoot, 'examples'), folder, { recursive: true }),
  ['component:default/payments-api'],
);

test('what GitHub tells of a merged and deployed pull request shows on the service, and first before an alert, with the way back', async ({
  page,
  portal,
}) => {
  const isListening = whenListening(
    page,
    'handoff:entity:component:default/payments-api',
  );
  await signIn(
    page,
    'Amara Osei',
    `${tabOf('component/payments-api')}/changes`,
  );
  await expect(
    page.getByRole('heading', { name: 'No change has been reported yet' }),
  ).toBeVisible();
  await isListening;

  await test.step('the documented script', async () => {
    await promisify(execFile)('bash', ['-euc', readScript()], {
      env: { ...process.env, PORTAL: portal.url, GITHUB_WEBHOOK_SECRET: '' },
    });
    // Without a reload.
    const changes = page.getByRole('region', { name: 'Changes' });
    await expect(changes).toContainText('v1.42.0 to production');
    const change = changes.getByRole('listitem').filter({ hasText: TITLE });
    await expect(change).toContainText('High risk');
    expect(await findBarriers(page), 'the changes').toEqual([]);
    await change.getByRole('link', { name: TITLE }).click();
    await expect(
      page.getByRole('region', { name: 'Operational note' }),
    ).toContainText('Captures that time out at the acquirer are tried three');
    await expect(page.getByText('Deployed to').first()).toBeVisible();
    expect(await findBarriers(page), 'the change').toEqual([]);
  });

  await test.step('the document that rests on the changed code', async () => {
    const reason = page
      .getByText(/^1 high-risk change since it was verified on .*names/)
      .first();
    // It is looked at within half a minute, and the page hears of it.
    await page.goto(
      tabOf('component/payments-api', '?path=runbooks/AcquirerUnreachable.md'),
    );
    const runbook = openDocument(page, 'An acquiring bank does not answer');
    await expect(runbook).toContainText(
      '1 high-risk change since it was verified on 2026-11-03, in files that it names',
      { timeout: 60_000 },
    );
    await expect(
      runbook.getByText('Review due', { exact: true }),
    ).toBeVisible();
    expect(await findBarriers(page), 'the document').toEqual([]);
    await page.goto('/handoff');
    const toReview = page.getByRole('region', { name: 'To review' });
    await expect(toReview).toContainText('An acquiring bank does not answer');
    await expect(reason).toBeVisible();
    expect(await findBarriers(page), 'what is to be reviewed').toEqual([]);
  });

  await test.step('an alert', async () => {
    await fire(portal.url, 'PaymentsErrorRateHigh');
    const query = new URLSearchParams(
      Object.entries(labels).map(([name, value]) => [`label.${name}`, value]),
    );
    await page.goto(`/handoff/alerts/PaymentsErrorRateHigh?${query}`);
    const runbook = openDocument(page, 'Payments fail with server errors');
    await runbook
      .getByRole('link', { name: 'What changed before' })
      .first()
      .click();
    const first = firstSuspect(page);
    await expect(first).toContainText(TITLE);
    await expect(first).toContainText('High risk');
    await expect(first).toContainText('More than 1 % of captures fail');
    expect(await findBarriers(page), 'what changed').toEqual([]);
    await first
      .getByRole('link', { name: 'Roll back the payments API' })
      .click();
    await expect(
      openDocument(page, 'Roll back the payments API'),
    ).toContainText('Whoever is on call decides alone');
  });

  await test.step('the search, by a word of its note', async () => {
    await page.goto('/handoff?q=acquirer');
    await page.getByRole('tab', { name: 'Changes (1)' }).click();
    const found = page.getByRole('main').getByRole('listitem');
    await expect(found).toHaveCount(1);
    await expect(found).toContainText('High risk');
    await expect(found.getByText('acquirer').first()).toBeVisible();
    expect(await findBarriers(page), 'the search').toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await expect(found.getByRole('link', { name: TITLE })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('region', { name: 'Operational note' }),
    ).toContainText('acquirer');
  });

  await test.step('the search and the timeline, on a phone', async () => {
    await page.setViewportSize({ width: 380, height: 800 });
    await page.goto('/handoff?q=acquirer&type=changes');
    await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
    await expectNoSidewaysScrolling(page);
    await page.goto(`${tabOf('component/payments-api')}/timeline`);
    const timeline = page.getByRole('main');
    await expect(timeline.getByText(TITLE)).toBeVisible();
    await expect(
      timeline.getByText('PaymentsErrorRateHigh').first(),
    ).toBeVisible();
    await expectNoSidewaysScrolling(page);
    expect(await findBarriers(page), 'the timeline').toEqual([]);
    await page.goto(`${tabOf('component/payments-api')}/environments`);
    await expect(page.getByText('v1.42.0').first()).toBeVisible();
    await expectNoSidewaysScrolling(page);
    expect(await findBarriers(page), 'the environments').toEqual([]);
  });
});

/** What the page for people who try it out has. */
function readScript(): string {
  const page = readFileSync(join(repositoryRoot, 'docs/github.md'), 'utf8');
  const [, script] = /## Trying it out.*?```bash\n(.*?)```/s.exec(page) ?? [];
  expect(script).toContain('openssl dgst -sha256 -hmac');
  return script;
}

/** Sends an alert as an Alertmanager does. */
async function fire(url: string, alertname: string): Promise<void> {
  const answer = await fetch(`${url}/api/handoff/alerts/alertmanager`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${ALERTMANAGER_TOKEN}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      version: '4',
      status: 'firing',
      alerts: [
        {
          status: 'firing',
          labels: { alertname, severity: 'critical', ...labels },
          annotations: { summary: 'Captures fail' },
          startsAt: new Date().toISOString(),
          endsAt: '0001-01-01T00:00:00Z',
        },
      ],
    }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

function firstSuspect(page: Page) {
  return page
    .getByRole('list', { name: 'Likely causes' })
    .getByRole('listitem')
    .first();
}
