import { signIn } from './portal';
import {
  expect,
  findMonitoring,
  layOutEntities,
  openDocument,
  tabOf,
  testWithOwnPortal,
} from './support';

const runbook = `# Parcels are late

## Mitigation

1. Look at the depot's board.
2. Send a second van.
`;

/** A rule whose alert fires while the expression has a result. */
const rules = (expr: string) =>
  JSON.stringify({
    groups: [
      {
        name: 'parcels',
        rules: [
          {
            alert: 'ParcelsLate',
            expr,
            labels: { service: 'parcel-api', severity: 'page' },
            annotations: { summary: 'Parcels wait for more than an hour' },
          },
        ],
      },
    ],
  });

const test = testWithOwnPortal(
  folder =>
    layOutEntities(folder, [
      {
        name: 'parcel-api',
        docsRef: 'dir:./ops',
        files: { 'ops/runbooks/ParcelsLate.md': runbook },
      },
    ]),
  ['component:default/parcel-api'],
);

test('from the alert of a real Prometheus to a finished run, without a reload', async ({
  page,
  portal,
}) => {
  const monitoring = await findMonitoring();
  test.skip(
    !monitoring,
    'needs prometheus and prometheus-alertmanager, as Debian has them',
  );
  test.setTimeout(180_000);
  await signIn(page, 'Priya Raman', tabOf('component/parcel-api'));
  await expect(openDocument(page, 'Parcels are late')).toBeVisible();

  const alertmanager = await monitoring!.startAlertmanager({
    url: `${portal.url}/api/handoff/alerts/alertmanager`,
    token: 'development-only-alertmanager',
  });
  const prometheus = await monitoring!.startPrometheus({
    rules: rules('vector(1)'),
    alertmanager: alertmanager.address,
  });
  try {
    const firing = page.getByRole('region', { name: '1 alert is firing' });
    await expect(firing).toContainText('Parcels wait for more than an hour');
    await firing.getByRole('link', { name: 'ParcelsLate' }).click();
    const document = openDocument(page, 'Parcels are late');
    await expect(document.getByText('For the alert ParcelsLate')).toBeVisible();

    await document.getByRole('button', { name: 'Start run' }).click();
    await page
      .getByRole('dialog', { name: 'Start a run' })
      .getByRole('button', { name: 'Start', exact: true })
      .click();
    const current = page.getByRole('region', { name: 'Current step' });
    for (const number of [1, 2]) {
      await expect(current).toContainText(`Step ${number} of 2`);
      await current.getByRole('button', { name: 'Done' }).click();
    }

    await prometheus.putRules(rules('vector(1) > 1'));
    await expect(page.getByText(/how did it end/i).first()).toBeVisible({
      timeout: 90_000,
    });
    await page.getByRole('button', { name: 'Finish' }).first().click();
    const finish = page.getByRole('dialog', { name: 'How did it end?' });
    await finish.getByText('Resolved', { exact: true }).click();
    await finish.getByRole('button', { name: 'Finish the run' }).click();
    await expect(page.getByText('This run has ended: Resolved')).toBeVisible();

    await page.goto(tabOf('component/parcel-api'));
    await expect(openDocument(page, 'Parcels are late')).toContainText('Fresh');
    await expect(firing).toBeHidden();
  } finally {
    await prometheus.stop();
    await alertmanager.stop();
  }
});
