import type { Page } from '@playwright/test';
import { expect } from './test';

/** Nothing hangs over the edge of the screen. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(widths.page, 'width of the page').toBeLessThanOrEqual(widths.screen);
}
