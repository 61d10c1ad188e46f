import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

const MAXIMUM_TABS = 120;

/** Presses Tab until something has the focus, and makes sure that its reader sees it there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < MAXIMUM_TABS; tabs++) {
    if (await target.evaluate(element => element === document.activeElement)) {
      await expectVisibleFocus(target);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus is not there after ${MAXIMUM_TABS} tabs.`);
}

/** The ring may be around a field instead of its input. */
async function expectVisibleFocus(target: Locator): Promise<void> {
  const hasRing = () =>
    target.evaluate(element => {
      const field = element.parentElement;
      return [element, field, field?.parentElement].some(each => {
        if (!each) return false;
        const { outlineStyle, outlineWidth, boxShadow } =
          getComputedStyle(each);
        const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px';
        return hasOutline || boxShadow !== 'none';
      });
    });
  await expect
    .poll(hasRing, { message: `the focus shows on ${target}` })
    .toBe(true);
}
