import type { Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot, signIn } from './portal';
import {
  expect,
  fleetItem,
  gateRow,
  openAs,
  openDocument,
  readinessHeader,
  readinessOf,
  tabOf,
  testWithOwnPortal,
  whenListening,
} from './support';

const REVIEW = 'Operations have read the runbooks';

/** Of the example portal, see app-config.yaml. */
const PIPELINE_TOKEN = 'development-only-pipeline';

// Each test changes entities of its own, so that none depends on another.
const test = testWithOwnPortal(
  folder =>
    cpSync(join(repositoryRoot, 'examples'), folder, { recursive: true }),
  [
    'checkout-web',
    'edge-gateway',
    'fx-rates',
    'ledger',
    'payments-api',
    'risk-scoring',
    'webhook-relay',
  ].map(name => `component:default/${name}`),
);

test('a newcomer sees which services are ready, and why the others are not', async ({
  page,
}) => {
  await signIn(page, 'Guest', '/handoff/readiness');
  await expect(fleetItem(page, 'Checkout page')).toContainText('Ready');
  await expect(fleetItem(page, 'Payments API')).toContainText(
    `Not known because of ${REVIEW}`,
  );
  const relay = fleetItem(page, 'Webhook relay');
  await expect(relay).toContainText('Not ready');
  await expect(relay).toContainText(
    'Stopped by A rollback procedure is there, It is known whom to call',
  );

  await page.getByRole('button', { name: /^Not ready \d+$/ }).click();
  await expect(fleetItem(page, 'Checkout page')).toBeHidden();
  await relay
    .getByRole('link', { name: 'A rollback procedure is there' })
    .click();
  await expect(readinessHeader(page)).toContainText('Not ready');
  const gate = gateRow(page, 'A rollback procedure is there');
  await expect(
    gate.getByRole('region', { name: 'Criterion' }),
  ).toBeInViewport();
  await expect(
    gate.getByRole('region', { name: 'How to get there' }),
  ).toContainText('Write ops/rollback.md');

  // What was narrowed is there on the way back.
  await page.goBack();
  await expect(relay).toBeVisible();
  await expect(fleetItem(page, 'Checkout page')).toBeHidden();
});

test('a sign-off is void once the runbook it rests on is edited, says why, and is given again on the difference', async ({
  page,
  browser,
}) => {
  test.slow();
  const title = 'Bookings wait for a lock';
  await signIn(
    page,
    'Jonas Lindqvist',
    tabOf('component/ledger', '?view=new&kind=runbook'),
  );
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await writeText(page, 'Restart one of the bookers.', text =>
    text.replace(
      /## Mitigation[^]*$/,
      '## Mitigation\n\nRestart one of the bookers.\n',
    ),
  );
  await expect(openDocument(page, title)).toContainText('Revision 1,');

  const operator = await openAs(
    browser,
    'Priya Raman',
    readinessOf('component/ledger', 'operations-review'),
  );
  await test.step('she signs', async () => {
    await expect(readinessHeader(operator)).toContainText('Unknown');
    await gateRow(operator, REVIEW)
      .getByRole('button', { name: 'Sign', exact: true })
      .click();
    const dialog = operator.getByRole('dialog', { name: `Sign “${REVIEW}”` });
    await expect(dialog).toContainText('could follow each without asking');
    await dialog
      .getByRole('textbox', { name: /^What you looked at/ })
      .fill('Followed each of them in staging');
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(readinessHeader(operator)).toContainText(
      'All required gates are passed.',
    );
    await expect(gateRow(operator, REVIEW)).toContainText(
      'Followed each of them in staging',
    );
  });
  await test.step('he edits the runbook', async () => {
    await openDocument(page, title).getByRole('link', { name: 'Edit' }).click();
    await writeText(page, 'Restart all of the bookers.', text =>
      text.replace('Restart one of', 'Restart all of'),
    );
    await expect(openDocument(page, title)).toContainText('Revision 2,');
  });
  await test.step('she sees that and why it no longer counts, without a reload', async () => {
    await expect(readinessHeader(operator)).toContainText('Unknown');
    const signOffs = gateRow(operator, REVIEW).getByRole('region', {
      name: 'Sign-offs',
    });
    await expect(signOffs).toContainText('Void');
    await expect(signOffs).toContainText(
      `“${title}” went from revision 1 to revision 2.`,
    );
  });
  await test.step('she signs again, on the difference', async () => {
    await gateRow(operator, REVIEW)
      .getByRole('button', { name: 'Sign again' })
      .click();
    const dialog = operator.getByRole('dialog', {
      name: `Sign “${REVIEW}” again`,
    });
    const difference = dialog.getByRole('region', {
      name: 'What has changed since you signed',
    });
    await expect(difference.getByRole('deletion')).toHaveText(['one']);
    await expect(difference.getByRole('insertion')).toHaveText(['all']);
    await dialog
      .getByRole('textbox', { name: /^What you looked at/ })
      .fill('The step is safe for all of them');
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(readinessHeader(operator)).toContainText(
      'All required gates are passed.',
    );
  });
  await operator.context().close();
});

test('one asks for a waiver and another one decides; it puts the service at risk until it is revoked', async ({
  page,
  browser,
}) => {
  test.slow();
  const path = readinessOf('component/edge-gateway', 'operations-review');
  await signIn(page, 'Sofia Marchetti', path);
  const gate = gateRow(page, REVIEW);
  await test.step('she may decide on waivers, but not on her own', async () => {
    await gate.getByRole('button', { name: 'Request waiver' }).click();
    const dialog = page.getByRole('dialog', {
      name: `Ask for a waiver of “${REVIEW}”`,
    });
    await dialog
      .getByRole('textbox', { name: /^Why it has to go on/ })
      .fill('Half of the team is ill');
    await dialog
      .getByRole('textbox', { name: /^What is done meanwhile/ })
      .fill('The authors are on call');
    await dialog.getByRole('radio', { name: '7 days' }).click();
    await dialog.getByRole('button', { name: 'Ask for it' }).click();
    await expect(gate).toContainText('waits for a decision');
    await expect(
      gate.getByRole('button', { name: 'Withdraw request' }),
    ).toBeVisible();
    await expect(
      gate.getByRole('button', { name: 'Approve waiver' }),
    ).toBeHidden();
    await expect(readinessHeader(page)).toContainText('Unknown');
  });

  const owner = await openAs(browser, 'Priya Raman', '/handoff');
  await test.step('another one finds it among her work, and approves', async () => {
    await owner
      .getByRole('list', { name: 'Waivers to decide' })
      .getByRole('link', { name: new RegExp(REVIEW) })
      .click();
    await gateRow(owner, REVIEW)
      .getByRole('button', { name: 'Approve waiver' })
      .click();
    const dialog = owner.getByRole('dialog', { name: /^Approve the waiver/ });
    await expect(dialog).toContainText('Half of the team is ill');
    await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect(readinessHeader(owner)).toContainText('At risk');
  });
  await test.step('the first one sees it without a reload, and gives it back', async () => {
    await expect(readinessHeader(page)).toContainText(
      `At risk because of ${REVIEW}`,
    );
    await expect(gate).toContainText('Waived');
    await expect(gate).toContainText('7 days left');
    await gate.getByRole('button', { name: 'Revoke waiver' }).click();
    const dialog = page.getByRole('dialog', { name: /^End the waiver/ });
    await dialog
      .getByRole('textbox', { name: /^Reason/ })
      .fill('They are back');
    await dialog.getByRole('button', { name: 'Revoke', exact: true }).click();
    await expect(readinessHeader(page)).toContainText('Unknown');
    await expect(readinessHeader(owner)).toContainText('Unknown');
  });
  await owner.context().close();
});

test('the documented curl reports a result, and shows where one looks at the gate', async ({
  page,
  portal,
}) => {
  const isListening = whenListening(
    page,
    'handoff:entity:component:default/payments-api',
  );
  await signIn(
    page,
    'Guest',
    readinessOf('component/payments-api', 'load-test'),
  );
  const gate = gateRow(page, 'It holds the load that is expected');
  await expect(gate).toContainText('No data');
  await isListening;

  const { stdout } = await promisify(execFile)('bash', [
    '-c',
    readDocumentedCurl(portal.url),
  ]);
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'unknown',
    because: ['operations-review'],
  });

  await expect(gate).toContainText('Passed');
  await expect(gate).toContainText('p99 was 180 ms at 1,200 requests a second');
  await expect(gate).toContainText('by pipeline');
  await expect(gate).toContainText('commit 9f2c1ab');
  await expect(
    gate.getByRole('link', { name: 'ci.example.com/runs/4711' }),
  ).toHaveAttribute('href', 'https://ci.example.com/runs/4711');
});

test('a pipeline stops for the service that is not ready, and goes on for one that is or on record', async ({
  page,
  portal,
}) => {
  await test.step('ready', async () => {
    const { code, output } = await runHandoff(portal.url, [
      'ready',
      'component:default/checkout-web',
    ]);
    expect(output).toContain('component:default/checkout-web is ready');
    expect(code).toBe(0);
  });
  await test.step('not ready', async () => {
    const { code, output } = await runHandoff(portal.url, [
      'ready',
      'component:default/fx-rates',
    ]);
    expect(output).toContain(
      'component:default/fx-rates is not-ready: the deployment is stopped',
    );
    for (const gate of [
      'runbook: A runbook is there',
      'rollback: A rollback procedure is there',
      'escalation: It is known whom to call',
    ]) {
      expect(output).toMatch(new RegExp(`failed +${gate}`));
    }
    expect(code).toBe(1);
  });
  await test.step('unknown', async () => {
    const { code } = await runHandoff(portal.url, [
      'ready',
      'component:default/payments-api',
    ]);
    expect(code).toBe(3);
  });
  await test.step('on record', async () => {
    const { code } = await runHandoff(portal.url, [
      'ready',
      'component:default/fx-rates',
      '--override',
      'Mends the outage, agreed with the owner',
      '--environment',
      'production',
      '--release',
      '1.4.0',
    ]);
    expect(code).toBe(0);
    await signIn(page, 'Guest', readinessOf('component/fx-rates'));
    await page
      .getByRole('main')
      .locator('summary', { hasText: 'History' })
      .last()
      .click();
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: 'Somebody went on although it was not ready' }),
    ).toContainText('Mends the outage, agreed with the owner');
  });
});

/** Replaces the text of the document that is being written, and saves. */
async function writeText(
  page: Page,
  shown: string,
  change: (text: string) => string,
): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text in Markdown' });
  await text.fill(change(await text.inputValue()));
  await expect(
    page.getByRole('region', { name: 'Preview' }).getByText(shown),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** The first command of docs/readiness.md that reports a result, as it stands there, for another portal. */
function readDocumentedCurl(portalUrl: string): string {
  const page = readFileSync(join(repositoryRoot, 'docs/readiness.md'), 'utf8');
  const [, command] = /^```bash\n(export HANDOFF=[^]*?)^```$/m.exec(page) ?? [];
  expect(command).toContain('http://localhost:7007/');
  expect(command).toContain(`TOKEN=${PIPELINE_TOKEN}`);
  return (
    command
      .replace('http://localhost:7007', portalUrl)
      // Only lays the answer out, and is not installed everywhere.
      .replace(/ \| jq .*$/m, '')
  );
}

/** Calls the command line as a pipeline does. */
async function runHandoff(
  portalUrl: string,
  args: string[],
): Promise<{ code: number; output: string }> {
  const program = join(
    repositoryRoot,
    'packages/cli/bin/backstage-plugin-handoff-cli',
  );
  const env = {
    ...process.env,
    HANDOFF_URL: portalUrl,
    HANDOFF_TOKEN: PIPELINE_TOKEN,
  };
  return new Promise(resolve =>
    execFile(
      process.execPath,
      [program, ...args],
      { env },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code) : 0,
          output: stdout + stderr,
        }),
    ),
  );
}
