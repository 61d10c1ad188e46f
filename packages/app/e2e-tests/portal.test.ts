import { expect, test } from '@playwright/test';
import { signIn } from './portal';

test('the portal opens, lets one sign in and shows the services', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));

  await signIn(page, 'Amara Osei');
  const services = page.getByRole('table');
  for (const name of ['Payments API', 'Ledger', 'Checkout page']) {
    await expect(services.getByRole('link', { name }).first()).toBeVisible();
  }
  expect(errors).toEqual([]);
});
