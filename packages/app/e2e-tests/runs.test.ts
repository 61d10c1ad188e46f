import type { Browser, Page } from '@playwright/test';
import { signIn, type ExampleUser } from './portal';
import {
  expect,
  expectNoSidewaysScrolling,
  findBarriers,
  test,
} from './support';
import { watchConsole } from './support/watchConsole';

/** What the browser says of requests that the test has fail. */
const EXPECTED_COMPLAINTS = /ERR_INTERNET_DISCONNECTED|WebSocket connection/;

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  expectedComplaints: [EXPECTED_COMPLAINTS],
});

const ALERT =
  '/handoff/alerts/PaymentsErrorRateHigh?label.service=payments-api&label.cluster=eu-1';

function bar(page: Page) {
  return page.getByRole('region', { name: 'Current step' });
}

function step(page: Page, number: number) {
  return page.getByRole('article', { name: `Step ${number}:` });
}

/** Another person with a telephone. */
async function openOnPhone(browser: Browser, user: ExampleUser, url: string) {
  const context = await browser.newContext({
    viewport: { width: 380, height: 800 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const complaints = watchConsole(page);
  await signIn(page, user, url);
  return { page, context, complaints };
}

test('an alert leads to a run that two people follow, also without a network, and that leaves a record', async ({
  page,
  browser,
}) => {
  await signIn(page, 'Priya Raman', ALERT);
  await page.getByRole('button', { name: 'Start run' }).click();
  const start = page.getByRole('dialog', { name: 'Start a run' });
  await expect(start).toContainText('For the alert PaymentsErrorRateHigh.');
  await start.getByLabel('Environment').fill('production eu-1');
  await start.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(bar(page)).toContainText('Step 1 of');
  await expect(step(page, 1)).toContainText('How bad, since when');
  await expect(
    page.getByText('production eu-1', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: 'Alerts' })).toContainText(
    'PaymentsErrorRateHigh',
  );
  expect(await findBarriers(page)).toEqual([]);

  const phone = await openOnPhone(browser, 'Amara Osei', page.url());
  await expect(bar(phone.page)).toContainText('Step 1 of');
  expect(await findBarriers(phone.page)).toEqual([]);

  // What one ticks the other sees, without a reload.
  await bar(page).getByRole('button', { name: 'Done' }).click();
  await expect(step(phone.page, 1)).toContainText('Done by Priya Raman');
  await expect(bar(phone.page)).toContainText('Step 2 of');
  await expectInView(phone.page);

  // Without a network one goes on, and nothing is lost.
  await phone.context.setOffline(true);
  await bar(phone.page).getByRole('button', { name: 'Done' }).tap();
  await bar(phone.page).getByRole('button', { name: 'Note' }).tap();
  const note = phone.page.getByRole('dialog', { name: 'Note on step 3' });
  await note.getByRole('textbox').fill('Written in the *lift*');
  await note.getByRole('button', { name: 'Add the note' }).tap();
  await expect(
    phone.page.getByText('2 changes wait for the network'),
  ).toBeVisible();
  await expect(step(phone.page, 2)).toContainText('Not sent yet');
  await expect(step(page, 2)).not.toContainText('Done by');
  await phone.context.setOffline(false);
  await expect(step(page, 2)).toContainText('Done by Amara Osei');
  await expect(step(page, 3)).toContainText('Written in the lift');
  await expect(
    phone.page.getByText('2 changes wait for the network'),
  ).toBeHidden();

  // Whoever comes by the alert sees the run first.
  await phone.page.goto(ALERT);
  await phone.page
    .getByRole('link', { name: /^Join the run of Payments fail/ })
    .first()
    .tap();
  await expect(bar(phone.page)).toContainText('Step 3 of');

  await page.getByRole('button', { name: 'Finish' }).click();
  const finish = page.getByRole('dialog', { name: 'How did it end?' });
  await finish.getByText('Mitigated').click();
  await finish.getByRole('button', { name: 'Finish the run' }).click();
  await expect(page.getByText('This run has ended: Mitigated')).toBeVisible();
  await expect(
    phone.page.getByText('This run has ended: Mitigated'),
  ).toBeVisible();
  await expect(bar(phone.page)).toBeHidden();

  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as Markdown')).toBeVisible();
  const record = await page.evaluate(() => navigator.clipboard.readText());
  expect(record).toContain('Payments fail with server errors');
  expect(record).toContain('Written in the *lift*');

  await page.goto('/handoff/runs?state=ended');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: 'Payments fail with server errors' })
      .first(),
  ).toContainText('Mitigated');
  expect(
    phone.complaints.filter(complaint => !EXPECTED_COMPLAINTS.test(complaint)),
  ).toEqual([]);
  await phone.context.close();
});

test('ticking a step of a document starts a run with it', async ({ page }) => {
  await signIn(
    page,
    'Jonas Lindqvist',
    '/catalog/default/component/ledger/handoff?path=rollback.md',
  );
  await page.getByRole('checkbox', { name: /^Step 1 done/ }).click();
  const start = page.getByRole('dialog', { name: 'Start a run' });
  await start.getByText('A drill, for practice').click();
  await start.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(step(page, 1)).toContainText('Done by Jonas Lindqvist');
  await expect(bar(page)).toContainText('Step 2 of');

  // One hand on the keyboard.
  await page.keyboard.press('n');
  await expect(step(page, 3)).toBeFocused();
  await page.keyboard.press('d');
  await expect(step(page, 3)).toContainText('Done by Jonas Lindqvist');

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Abort' }).click();
  const abort = page.getByRole('dialog', { name: 'Abort this run?' });
  await abort.getByRole('textbox').fill('Only a test');
  await abort.getByRole('button', { name: 'Abort the run' }).click();
  await expect(page.getByText('This run was aborted')).toBeVisible();
});

/** The step that the thumb is about is on the screen, and nothing hangs over the edge. */
async function expectInView(page: Page): Promise<void> {
  await expect(page.locator('[aria-current="step"]')).toBeInViewport();
  await expect(bar(page).getByRole('button', { name: 'Done' })).toBeInViewport({
    ratio: 1,
  });
  await expectNoSidewaysScrolling(page);
}
