import type { Page } from '@playwright/test';

/** The people that app-config.yaml lists for signing in, and the guest. */
export type ExampleUser =
  | 'Amara Osei'
  | 'Jonas Lindqvist'
  | 'Priya Raman'
  | 'Sofia Marchetti'
  | 'Guest';

/**
 * Opens a path of the portal as one of the example users, through the sign-in page as a person would. The page itself
 * may still be loading afterwards.
 */
export async function signIn(
  page: Page,
  user: ExampleUser,
  path = '/',
): Promise<void> {
  await page.goto(path);
  const choice = page.getByRole('button', { name: `Sign in as ${user}` });
  await choice.click();
  await choice.waitFor({ state: 'detached' });
}
