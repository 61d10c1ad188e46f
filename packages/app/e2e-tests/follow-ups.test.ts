import { signIn } from './portal';
import { expect, openDocument, tabOf, test } from './support';

const TITLE = 'Shops refuse webhooks because of their signature';
const WRONG = 'The mitigation lacks the eu-2 cluster';

test('what is wrong in a section is said in one line, shows there and at its owner, and is closed once mended', async ({
  page,
}) => {
  await signIn(
    page,
    'Amara Osei',
    tabOf('component/webhook-relay', '?path=WebhookSignatureFailures.md'),
  );
  const document = openDocument(page, TITLE);
  await document.getByRole('heading', { name: 'Mitigation' }).hover();
  await document
    .getByRole('button', { name: 'Something wrong in “Mitigation”' })
    .click();
  await expect(
    page.getByRole('textbox', { name: /^What is wrong/ }),
  ).toBeFocused();
  await page.keyboard.type(WRONG);
  await page.keyboard.press('Enter');
  const banner = document.getByText(`Reported as wrong: ${WRONG}`);
  await expect(banner).toBeVisible();
  await expect(page.getByText('1 open follow-up')).toBeVisible();

  await page.goto('/handoff');
  const mine = page.getByRole('region', { name: 'My follow-ups' });
  const item = mine.getByRole('listitem').filter({ hasText: WRONG });
  await expect(item).toContainText('for Checkout');
  await item.getByRole('link', { name: `To correct in ${TITLE}` }).click();
  await expect(banner).toBeInViewport();

  await document.getByRole('button', { name: 'Mended' }).click();
  const close = page.getByRole('dialog');
  await close.getByRole('textbox').fill('It names both clusters now');
  await close.getByRole('button', { name: 'Mark as done' }).click();
  await expect(banner).toBeHidden();
  await expect(page.getByText('No open follow-ups')).toBeVisible();
});
