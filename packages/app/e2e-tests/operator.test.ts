import { signIn } from './portal';
import { documentList, expect, openDocument, tabOf, test } from './support';

test.use({
  // Wide enough for the table of contents beside the text.
  viewport: { width: 1600, height: 1000 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

test('a newcomer finds a service and what to do, copies a command, and finds the way back and the people', async ({
  page,
}) => {
  await signIn(page, 'Priya Raman');
  await page
    .getByRole('table')
    .getByRole('link', { name: 'Payments API' })
    .click();
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Handoff' })
    .click();
  await documentList(page)
    .getByRole('link', { name: 'Payments fail with server errors' })
    .click();

  const runbook = openDocument(page, 'Payments fail with server errors');
  await expect(
    runbook.getByRole('heading', { name: 'Communication' }),
  ).not.toBeInViewport();
  await runbook
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Communication' })
    .click();
  await expect(
    runbook.getByRole('heading', { name: 'Communication' }),
  ).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#communication');

  const changes = runbook
    .getByRole('listitem')
    .filter({ hasText: 'Did anything change in the last hour?' });
  await changes.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(runbook.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([
    expect.stringMatching(/^kubectl .* rollout history deployment/),
    expect.stringMatching(/^helm .* history payments-api --max 5$/),
    expect.stringMatching(/^kubectl .* get configmap payments-api-flags/),
  ]);

  const advice = runbook.getByText('Keep what is gone tomorrow');
  await expect(advice).toBeHidden();
  await runbook.getByText('The errors stopped before you found').click();
  await expect(advice).toBeVisible();

  await runbook.getByRole('link', { name: 'rollback.md' }).click();
  const rollback = openDocument(page, 'Roll back the payments API');
  await expect(
    rollback.getByRole('heading', { name: 'When to roll back' }),
  ).toBeVisible();
  await expect(
    rollback.getByRole('row', { name: /answers with 5xx/ }),
  ).toContainText('more than 1 %');
  await expect(
    rollback.getByRole('checkbox', { name: /^Step \d done/ }),
  ).toHaveCount(6);

  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect(
    glance.getByRole('link', { name: 'Checkout', exact: true }),
  ).toHaveAttribute('href', '/catalog/default/group/checkout');
  await expect(
    glance.getByRole('link', { name: 'On call for Checkout' }),
  ).toHaveAttribute('href', /^https:\/\/oncall\./);
  await expect(
    glance.getByRole('link', { name: 'checkout@quillmark.example' }),
  ).toHaveAttribute('href', 'mailto:checkout@quillmark.example');
  await glance
    .getByRole('link', { name: 'Whom to call about the payments API' })
    .click();
  await expect(
    openDocument(page, 'Whom to call about the payments API').getByRole(
      'link',
      { name: '+44 1632 960101' },
    ),
  ).toHaveAttribute('href', 'tel:+441632960101');
});

test('images and diagrams show under the content security policy of production', async ({
  page,
}) => {
  const answer = await page.goto('/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toMatch(/img-src 'self' data:(;|$)/);

  await signIn(
    page,
    'Guest',
    tabOf('component/payments-api', '?path=operations.md'),
  );
  const drawing = page.getByRole('img', { name: /^The path of a payment/ });
  await drawing.scrollIntoViewIfNeeded();
  await expect.poll(() => drawing.evaluate(widthOfImage)).toBeGreaterThan(100);

  await page.goto(
    tabOf('component/ledger', '?path=runbooks/LedgerConsumerLag.md'),
  );
  const curve = page.getByRole('img', { name: /^Messages that wait over/ });
  await curve.scrollIntoViewIfNeeded();
  await expect.poll(() => curve.evaluate(widthOfImage)).toBeGreaterThan(100);

  await page.goto(
    tabOf('component/payments-api', '?path=runbooks/AcquirerUnreachable.md'),
  );
  const diagram = page.getByRole('img', { name: 'Diagram' });
  await expect(diagram.getByText('Halden Bank')).toBeVisible();
  await expect(diagram.getByText('when Norrbank is down')).toBeVisible();
});

function widthOfImage(image: SVGElement | HTMLElement): number {
  return image instanceof HTMLImageElement ? image.naturalWidth : 0;
}

test('the card on the overview leads to runbook and rollback', async ({
  page,
}) => {
  await signIn(page, 'Amara Osei', '/catalog/default/component/payments-api');
  const card = page.getByRole('region', { name: 'Operational readiness' });
  await expect(card.getByText('3 documents')).toBeVisible();
  await card.getByRole('link', { name: 'Roll back the payments API' }).click();
  await expect(openDocument(page, 'Roll back the payments API')).toBeVisible();

  await page.goBack();
  await card.getByRole('link', { name: 'Open Handoff' }).click();
  await expect(documentList(page)).toBeVisible();
});
