import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, signIn } from './portal';
import { fetchJson, postJson, signInAsGuest } from './portal/portalApi';
import {
  addTask,
  expect,
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

/** Of the example portal, see app-config.yaml. */
const ALERTMANAGER_TOKEN = 'development-only-alertmanager';
const PAYMENTS = 'component:default/payments-api';
const CHANGE = 'Split the table of captures';
const TITLE = 'Payments 1.44';
const MINUTE = 60_000;

const test = testWithOwnPortal(
  folder =>
    cpSync(join(repositoryRoot, 'examples'), folder, { recursive: true }),
  [PAYMENTS],
);
test.use({ actionTimeout: 20_000 });

test('development and operations take a release through its whole life', async ({
  page,
  browser,
  portal,
}) => {
  test.setTimeout(300_000);
  const ago = (minutes: number) =>
    new Date(Date.now() - minutes * MINUTE).toISOString();
  const report = (changes: object[], token?: string) =>
    postJson(portal.url, '/changes', { changes }, token);
  const deploy = (version: string, at: string, environment = 'production') =>
    report([
      {
        source: 'pipeline',
        externalId: `${environment}-${version}-${at}`,
        kind: 'deployment',
        title: `payments-api ${version} to ${environment}`,
        entityRefs: [PAYMENTS],
        environment,
        version,
        deployedAt: at,
        facts: { version, featureFlags: { instantRefunds: true } },
      },
    ]);

  await test.step('what is known before', async () => {
    await report([
      {
        source: 'pipeline',
        externalId: 'payments-api-440',
        kind: 'pull-request',
        title: CHANGE,
        entityRefs: [PAYMENTS],
        state: 'merged',
        mergedAt: ago(300),
        description:
          '## Intent\n\nCaptures are found faster.\n\n## Risk\n\nHigh\n\n## Impact\n\nRefunds wait for a minute.\n\n## Monitoring\n\nThe time that a capture takes.\n\n## Rollback criteria\n\nMore than 1 % of captures fail.\n',
      },
    ]);
    // So long ago that they are history and make no releases.
    for (const day of [5, 4, 3, 2]) {
      await deploy(`1.43.${5 - day}`, ago(day * 24 * 60 + 5));
    }
    await deploy('1.44.0', ago(60), 'staging');
    await postJson(portal.url, '/calendar/periods', {
      kind: 'freeze',
      title: 'The auditors are here',
      reason: 'The books are looked at',
      start: ago(24 * 60).slice(0, 16),
      duration: 'P3D',
      timeZone: 'UTC',
    });
  });

  await test.step('she plans it from a change with its note', async () => {
    await signIn(
      page,
      'Amara Osei',
      `/handoff/releases/new?entity=${PAYMENTS}`,
    );
    await page.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await page
      .getByRole('textbox', { name: /^How we will know/ })
      .fill('Captures take less than a second.');
    await page.getByRole('button', { name: 'Pick changes' }).click();
    const picker = page.getByRole('dialog', { name: 'Pick changes' });
    const choice = picker.getByRole('listitem').filter({ hasText: CHANGE });
    await expect(choice).toContainText('High risk');
    await choice.getByText(CHANGE).click();
    await picker.getByRole('button', { name: 'Add 1' }).click();
    await page.getByRole('textbox', { name: 'Environment' }).fill('production');
    await page.getByRole('textbox', { name: 'Version' }).fill('1.44.0');
    await nameInRole(page, 'development', 'Amara', 'Amara Osei');
    await nameInRole(page, 'operations', 'Priya', 'Priya Raman');
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await expect(
      page.getByRole('heading', { name: TITLE, exact: true }),
    ).toBeVisible();
  });

  await test.step('everything that is to be done has an owner', async () => {
    await addTask(page, 'Tell support', 'Amara');
    await addTask(page, 'Switch the readers over', 'Priya', {
      phase: 'During the deployment',
    });
    await moveRelease(page, 'Send to review');
    await expect(standing(page)).toContainText('it is rehearsed first');
  });

  await test.step('they rehearse it', async () => {
    const rehearsals = page.getByRole('region', { name: 'Dry runs' });
    await rehearsals.getByRole('button', { name: 'Begin a dry run' }).click();
    const begin = page.getByRole('dialog', { name: 'Begin a dry run' });
    await begin.getByRole('textbox', { name: 'Environment' }).fill('staging');
    await begin.getByRole('button', { name: 'Begin', exact: true }).click();
    for (const title of ['Tell support', 'Switch the readers over']) {
      await rehearsals
        .getByRole('button', { name: `What became of “${title}”` })
        .click();
      await page.getByRole('option', { name: 'Done' }).click();
    }
    await expect(rehearsals).toContainText('2 of 2 tasks rehearsed');
    await rehearsals.getByRole('button', { name: 'End it' }).click();
    const end = page.getByRole('dialog', { name: 'End the dry run' });
    await end.getByText('Passed', { exact: true }).click();
    await end
      .getByRole('textbox', { name: 'In what was it not as it will be?' })
      .fill('Staging has no real cards.');
    await end.getByRole('button', { name: 'End it' }).click();
    await expect(rehearsals).toContainText('Passed');
    await expect(rehearsals).toContainText('The environments are alike');
    expect(await findBarriers(page), 'the dry run').toEqual([]);
  });

  const path = new URL(page.url()).pathname;
  const id = path.split('/').at(-1)!;
  const operator = await openAs(browser, 'Priya Raman', path);

  await test.step('both sign, and operations once more after the plan has changed', async () => {
    await signRelease(page, 'Sign as development', 'Ready');
    await signRelease(operator, 'Sign as operations', 'Read the runbooks');
    await expect(
      standing(page).getByRole('button', { name: 'Accept' }),
    ).toBeEnabled();
    await page.getByRole('link', { name: 'Edit plan' }).click();
    await page
      .getByRole('textbox', { name: /^Goal/ })
      .fill('Captures are found within a second.');
    await page
      .getByRole('button', {
        name: 'Draft empty ones from the notes of the changes',
      })
      .click();
    await expect(
      page.getByRole('textbox', { name: 'When to roll back' }),
    ).toHaveValue(/More than 1 % of captures fail/);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(signOffs(operator)).toContainText(
      'Since then, this has changed: goal, texts',
    );
    await signRelease(page, 'Sign anew as development', 'Only the goal');
    await signRelease(operator, 'Sign anew as operations', 'Only the goal');
  });

  await test.step('the freeze takes leave', async () => {
    await moveRelease(page, 'Accept');
    await page.getByRole('checkbox', { name: 'Tell support' }).press('Space');
    await expect(standing(page)).toContainText('The auditors are here');
    await expect(
      standing(page).getByRole('button', { name: 'Begin deployment' }),
    ).toBeDisabled();
    await standing(page)
      .getByRole('button', { name: 'Ask for an exception' })
      .click();
    const ask = page.getByRole('dialog', { name: /^Ask to go on without/ });
    await ask
      .getByRole('textbox', { name: 'Why it cannot be met in time' })
      .fill('The auditors want to see it themselves.');
    await ask.getByRole('button', { name: 'Ask', exact: true }).click();
    const criteria = operator.getByRole('region', { name: 'Criteria' });
    await criteria.getByRole('button', { name: 'Grant' }).click();
    const grant = operator.getByRole('dialog', { name: 'Grant the exception' });
    await grant.getByRole('button', { name: 'Grant', exact: true }).click();
    await expect(criteria).toContainText('Granted');
    // Without a reload.
    await expect(
      standing(page).getByRole('button', { name: 'Begin deployment' }),
    ).toBeEnabled();
  });

  const watch = operator.getByRole('region', { name: 'Watch', exact: true });
  await test.step('it is deployed while an alert begins to fire', async () => {
    await moveRelease(page, 'Begin deployment');
    await expect(watch).toContainText('The time that a capture takes.');
    await postJson(
      portal.url,
      '/alerts/alertmanager',
      {
        version: '4',
        status: 'firing',
        alerts: [
          {
            status: 'firing',
            labels: {
              alertname: 'PaymentsErrorRateHigh',
              job: 'payments-api',
              severity: 'critical',
            },
            annotations: { summary: 'Captures fail' },
            startsAt: new Date().toISOString(),
            fingerprint: '5f1d0c44aa',
          },
        ],
      },
      ALERTMANAGER_TOKEN,
    );
    await expect(watch).toContainText('PaymentsErrorRateHigh');
    await operator
      .getByRole('checkbox', { name: 'Switch the readers over' })
      .press('Space');
    await deploy('1.44.0', new Date().toISOString());
    // The pipeline has said so, and nobody had to.
    await expect(
      operator.getByText('Deployed', { exact: true }).first(),
    ).toBeVisible();
    expect(await findBarriers(operator), 'the deployment').toEqual([]);
  });

  await test.step('operations roll it back', async () => {
    await watch
      .getByRole('button', {
        name: 'Roll back with Roll back the payments API',
      })
      .click();
    const dialog = operator.getByRole('dialog', { name: 'Roll back' });
    await dialog
      .getByRole('textbox', { name: 'Why' })
      .fill('Captures fail since it is there.');
    await dialog.getByRole('button', { name: 'Roll back' }).click();
    await watch.getByRole('link', { name: 'Go on with the run' }).click();
    await operator.getByRole('button', { name: 'Finish' }).click();
    const finish = operator.getByRole('dialog', { name: 'How did it end?' });
    await finish.getByText('Mitigated').click();
    await finish.getByRole('button', { name: 'Finish the run' }).click();
    await expect(standing(page)).toContainText('No deployment proves it yet');
    await deploy('1.43.3', new Date().toISOString());
    await expect(page.getByText('Rolled back').first()).toBeVisible();
  });

  await test.step('they look back, and what is left to do shows as a failed gate', async () => {
    const review = page.getByRole('region', { name: 'Review' });
    await review.getByRole('button', { name: 'Write the review' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Not met', { exact: true }).click();
    await dialog
      .getByRole('textbox', { name: 'What went well' })
      .fill('It was undone within minutes.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(review).toContainText('It was undone within minutes.');

    const followUps = page.getByRole('region', { name: 'Follow-ups' });
    await followUps.getByRole('button', { name: 'Add a follow-up' }).click();
    const form = page.getByRole('dialog', { name: /follow-up/i });
    await form
      .getByRole('textbox', { name: 'What is to be done' })
      .fill('Split the table in smaller steps');
    await form.getByRole('button', { name: /Severity/ }).click();
    await page.getByRole('option', { name: 'High' }).click();
    const owner = form.getByRole('combobox', { name: 'Owner' });
    await owner.click();
    await owner.pressSequentially('Amara');
    await page.getByRole('option', { name: 'Amara' }).first().click();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(followUps).toContainText('Split the table in smaller steps');
    await expect(standing(page)).toContainText(
      'Follow-ups of high severity that are still open: 1',
    );
    expect(await findBarriers(page), 'looking back').toEqual([]);
    await page.goto(
      tabOf('component/payments-api', '/readiness?gate=no-urgent-follow-ups'),
    );
    const gate = page
      .getByRole('listitem')
      .filter({ hasText: 'Nothing urgent is left to do' })
      .first();
    await expect(gate).toContainText('Failed', { timeout: 60_000 });
  });

  await test.step('the figures tell of it, down to their rows', async () => {
    await page.goto(`/handoff/insights?entity=${PAYMENTS}`);
    const failures = page.getByRole('region', { name: 'Change failure rate' });
    await expect(failures).toContainText('%');
    await failures.getByRole('button', { name: 'Show the rows' }).click();
    await expect(page.getByText('Rolled back').first()).toBeVisible();
    expect(await findBarriers(page), 'insights').toEqual([]);
  });

  const { body } = await getRelease(portal.url, id);
  expect(body.transitions.map(({ to }) => to)).toEqual([
    'in-review',
    'accepted',
    'deploying',
    'deployed',
    'rolling-back',
    'rolled-back',
  ]);
  expect(body.isUnapproved).toBe(false);
});

async function getRelease(url: string, id: string) {
  const body = await fetchJson<{
    isUnapproved: boolean;
    transitions: { to: string }[];
  }>(`${url}/api/handoff/releases/${id}`, {
    headers: await signInAsGuest(url),
  });
  return { body };
}
