import type { Page } from '@playwright/test';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, signIn } from './portal';
import { postJson } from './portal/portalApi';
import {
  addTask,
  expect,
  expectNoSidewaysScrolling,
  findBarriers,
  moveRelease,
  nameInRole,
  openAs,
  signOffs,
  signRelease,
  standing,
  tabOf,
  testWithOwnPortal,
} from './support';

const CHANGE = 'Ask the second bank when the first one is slow';
const TITLE = 'Payments 1.43';

const test = testWithOwnPortal(
  folder =>
    cpSync(join(repositoryRoot, 'examples'), folder, { recursive: true }),
  ['component:default/payments-api'],
);

test('development plans a release from its changes, operations sign it, and sign it anew when it has changed, and it is deployed', async ({
  page,
  browser,
  portal,
}) => {
  await reportChange(portal.url);

  await test.step('she plans it from the tab of the service', async () => {
    await signIn(
      page,
      'Amara Osei',
      `${tabOf('component/payments-api')}/releases`,
    );
    await page.getByRole('link', { name: 'New release' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await expect(page.getByRole('list', { name: 'Entities' })).toContainText(
      'Payments API',
    );
    await page
      .getByRole('textbox', { name: /^How we will know/ })
      .fill('Fewer than 2 % of payments wait for a bank.');
    await page.getByRole('button', { name: 'Pick changes' }).click();
    const picker = page.getByRole('dialog', { name: 'Pick changes' });
    const choice = picker.getByRole('listitem').filter({ hasText: CHANGE });
    await expect(choice).toContainText('Medium risk');
    await choice.getByText(CHANGE).click();
    await picker.getByRole('button', { name: 'Add 1' }).click();
    await page.getByRole('textbox', { name: 'Environment' }).fill('production');
    await page.getByRole('textbox', { name: 'Version' }).fill('1.43.0');
    await nameInRole(page, 'development', 'Amara', 'Amara Osei');
    await nameInRole(page, 'operations', 'Platform', 'Platform');
    expect(await findBarriers(page), 'the form').toEqual([]);
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await expect(
      page.getByRole('heading', { name: TITLE, exact: true }),
    ).toBeVisible();
    await expect(standing(page)).toContainText(
      'Next: Amara Osei completes the plan',
    );
  });

  await test.step('everything that is to be done has an owner', async () => {
    await addTask(page, 'Tell support', 'Amara');
    await addTask(page, 'Watch the waiting payments', 'Priya', {
      phase: 'During the deployment',
    });
    await moveRelease(page, 'Send to review');
    await expect(standing(page)).toContainText('Next: sign-offs of Platform');
    await expect(standing(page)).toContainText(
      'operations: has not signed yet (Platform)',
    );
    await expect(page.getByRole('button', { name: 'Accept' })).toBeDisabled();
    await expect(
      signOffs(page).getByRole('button', { name: /^Sign as/ }),
    ).toHaveCount(1);
    expect(await findBarriers(page), 'the release').toEqual([]);
  });

  const operator = await openAs(browser, 'Priya Raman', '/handoff/releases');
  await test.step('operations find it and sign', async () => {
    const listed = operator
      .getByRole('region', { name: 'Releases' })
      .getByRole('listitem');
    await expect(listed).toContainText('Next: sign-offs, due');
    expect(await findBarriers(operator), 'the list').toEqual([]);
    await listed.getByRole('link', { name: TITLE }).click();
    await signRelease(
      operator,
      'Sign as operations',
      'Read the note and the runbook',
    );
    await expect(signOffs(operator)).toContainText('Signed');
  });

  await test.step('she changes the plan, and the sign-off no longer counts', async () => {
    await expect(standing(page)).toContainText('Nothing is in the way.');
    await page.getByRole('link', { name: 'Edit plan' }).click();
    const version = page.getByRole('textbox', { name: 'Version' });
    await version.fill('1.43.1');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(signOffs(page)).toContainText(
      'Since then, this has changed: version',
    );
    // Without a reload.
    await expect(signOffs(operator)).toContainText(
      'Since then, this has changed: version',
    );
    await signRelease(operator, 'Sign anew as operations', 'Only the version');
    await expect(standing(page)).toContainText('Nothing is in the way.');
  });

  await test.step('she deploys it', async () => {
    await moveRelease(page, 'Accept');
    await expect(standing(page)).toContainText('Tell support');
    await page.getByRole('checkbox', { name: 'Tell support' }).press('Space');
    await moveRelease(page, 'Begin deployment');
    await expect(standing(operator)).toContainText('Next: Priya Raman does');
    const watch = operator.getByRole('region', { name: 'Watch', exact: true });
    await expect(watch).toContainText('More than 2 % of payments wait');
    await expect(
      watch.getByRole('button', {
        name: 'Roll back with Roll back the payments API',
      }),
    ).toBeVisible();
    expect(await findBarriers(operator), 'the deployment').toEqual([]);
    await operator
      .getByRole('checkbox', { name: 'Watch the waiting payments' })
      .press('Space');
    await moveRelease(page, 'Record as deployed');
    await expect(
      operator.getByText('Deployed', { exact: true }).first(),
    ).toBeVisible();
  });

  await test.step('the service shows it as its last release, on a phone as well', async () => {
    await page.setViewportSize({ width: 380, height: 800 });
    await expectNoSidewaysScrolling(page);
    await page.goto(`${tabOf('component/payments-api')}/releases`);
    const last = page.getByRole('region', { name: 'Last release' });
    await expect(last.getByRole('link', { name: TITLE })).toBeVisible();
    await expect(last).toContainText('Deployed');
    await expectNoSidewaysScrolling(page);
    await page.goto('/handoff/releases/new');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
    await expectNoSidewaysScrolling(page);
  });
});

test.describe('with what another has changed', () => {
  // The second one who saves is told so.
  test.use({ expectedComplaints: [/status of 412/] });

  test('two people change the same plan, and nothing that either has written is lost', async ({
    page,
    browser,
    portal,
  }) => {
    const { id } = await writeRelease(portal.url, {
      title: 'Ledger month-end',
      goal: 'Book the month.',
      draft: true,
    });
    const path = `/handoff/releases/${id}?view=edit`;
    await signIn(page, 'Amara Osei', path);
    const other = await openAs(browser, 'Jonas Lindqvist', path);
    const goalOf = (each: Page) => each.getByRole('textbox', { name: /^Goal/ });
    await goalOf(page).fill('Book the month on the first day.');
    await goalOf(other).fill('Book the month twice as fast.');
    await other.getByRole('textbox', { name: 'Version' }).fill('9.1');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      other.getByRole('heading', { name: 'Ledger month-end' }),
    ).toBeVisible();
    // The portal leaves that to those who own the service or have a role in the release.
    await expect(standing(other)).toContainText(
      'You may look at this release, but not move it.',
    );

    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const both = page.getByRole('region', {
      name: 'What you have both changed',
    });
    await expect(both).toContainText('Book the month on the first day.');
    await expect(both).toContainText('Book the month twice as fast.');
    await expect(page.getByRole('textbox', { name: 'Version' })).toHaveValue(
      '9.1',
    );
    expect(await findBarriers(page), 'both versions').toEqual([]);
    await both.getByRole('button', { name: 'Take theirs' }).click();
    await expect(goalOf(page)).toHaveValue('Book the month twice as fast.');
    await both.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Plan' })).toContainText(
      'Book the month on the first day.',
    );
    await expect(
      standing(page).getByRole('button', { name: 'Send to review' }),
    ).toBeVisible();
    await expect(page.getByText('9.1', { exact: false }).first()).toBeVisible();
  });
});

/** A pull request whose note is in its description, as a code host tells it. */
async function reportChange(url: string) {
  await postJson(url, '/changes', {
    changes: [
      {
        source: 'pipeline',
        externalId: 'payments-api-431',
        kind: 'pull-request',
        title: CHANGE,
        entityRefs: ['component:default/payments-api'],
        state: 'merged',
        mergedAt: '2026-11-20T10:00:00Z',
        description:
          '## Intent\n\nFewer payments that wait.\n\n## Risk\n\nMedium\n\n## Monitoring\n\nThe share of payments that wait.\n\n## Rollback criteria\n\nMore than 2 % of payments wait for a bank.\n',
      },
    ],
  });
}

async function writeRelease(url: string, plan: object) {
  return postJson<{ id: string }>(url, '/releases', {
    entityRefs: ['component:default/payments-api'],
    ...plan,
  });
}
