import { expect, test } from '@playwright/test';
import { signIn } from './portal';

test('the portal opens, lets one sign in and shows the services', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));

  await signIn(page, 'Amara Osei');
  await expect(page.getByRole('link', { name: 'payments-api' })).toBeVisible();
  expect(errors).toEqual([]);
});
