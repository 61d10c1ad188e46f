import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { signIn, type ExampleUser } from '../portal';

/** Opens a path of the portal as somebody else, in a browser of their own. */
export async function openAs(
  browser: Browser,
  user: ExampleUser,
  path: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, user, path);
  return page;
}
