import { signIn } from './portal';
import { documentList, expect, openDocument, tabOf, test } from './support';

test('a service without documents says how to give it some', async ({
  page,
}) => {
  await signIn(page, 'Jonas Lindqvist', tabOf('component/fx-rates'));
  await expect(
    page.getByRole('heading', { name: 'No documents yet' }),
  ).toBeVisible();
  await expect(page.getByRole('figure')).toContainText(
    'handoff/docs-ref: dir:./ops',
  );
  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect(glance).toContainText('No runbook');
  await expect(glance).toContainText('No rollback procedure');
  await expect(
    glance.getByRole('link', { name: 'Ledger', exact: true }),
  ).toBeVisible();

  await page.goto('/catalog/default/component/fx-rates');
  const card = page.getByRole('region', { name: 'Operational readiness' });
  for (const kind of ['Runbook', 'Rollback', 'Escalation']) {
    await expect(
      card.getByRole('listitem').filter({ hasText: kind }),
    ).toContainText('Missing');
  }
});

test('a badly documented service is shown all the same, with what to mend where', async ({
  page,
}) => {
  await signIn(page, 'Amara Osei', tabOf('component/risk-scoring'));
  await page.getByText(/^\d+ problems to mend$/).click();
  const problems = page.getByRole('listitem');
  await expect(
    problems.filter({ hasText: 'runbooks/RiskModelMissing.md, line 7' }),
  ).toContainText('is never closed and swallows');
  const frontMatter = page.getByRole('link', {
    name: 'runbooks/RiskScoringSlow.md, line 5',
  });
  await expect(problems.filter({ has: frontMatter })).toContainText(
    'not valid YAML',
  );

  await frontMatter.click();
  await expect(
    openDocument(page, 'Risk scoring is slow').getByText('so fraud goes UP'),
  ).toBeVisible();
});

test('a retired document warns and leads to its successor', async ({
  page,
}) => {
  await signIn(page, 'Jonas Lindqvist', tabOf('component/payout-scheduler'));
  const retired = documentList(page).getByRole('link', {
    name: 'Transfer the payout file by hand',
  });
  await expect(documentList(page)).toBeVisible();
  await expect(retired).toBeHidden();
  await page.getByText('Show retired and archived').click();
  await expect(retired).toContainText('Retired');

  await retired.click();
  const article = openDocument(page, 'Transfer the payout file by hand');
  await expect(article).toContainText('Do not follow it in an incident.');
  await article
    .getByRole('link', { name: 'The bank rejected the payout file' })
    .click();
  await expect(
    openDocument(page, 'The bank rejected the payout file'),
  ).toBeVisible();
});
