import type { Release } from 'backstage-plugin-handoff-common';
import { signIn } from './portal';
import { fetchJson, signInAsGuest } from './portal/portalApi';
import { expect, test } from './support';

test('a template of the scaffolder hands a version over as a release', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'Amara Osei', '/create');
  await expect(page.getByText('Release a service')).toBeVisible();
  await page.goto('/create/templates/default/release');
  await page.getByRole('textbox', { name: 'Service' }).fill('payments');
  await page.getByRole('option', { name: 'Payments API' }).click();
  await page.getByRole('textbox', { name: 'Version' }).fill('2.5.0');
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByRole('button', { name: 'Risk' }).click();
  await page.getByRole('option', { name: 'high' }).click();
  await page
    .getByRole('textbox', { name: 'Why it is that risky' })
    .fill('Moves the ledger');
  await page
    .getByRole('textbox', { name: 'When to roll back' })
    .fill('5 % of payments fail');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();

  await expect(page.getByText('The release is draft.')).toBeVisible();
  const address = await page
    .getByRole('link', { name: 'Open the release' })
    .getAttribute('href');
  const [, id] = /\/handoff\/releases\/([\w-]+)$/.exec(address ?? '') ?? [];
  const release = await fetchJson<Release>(
    `${baseURL}/api/handoff/releases/${id}`,
    { headers: await signInAsGuest(baseURL!) },
  );
  expect(release).toMatchObject({
    title: 'payments-api 2.5.0',
    entityRefs: ['component:default/payments-api'],
    risk: 'high',
    texts: { rollbackCriteria: '5 % of payments fail' },
    createdBy: 'user:default/amara.osei',
  });
});
