import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Has axe look at the page as it is.
 *
 * @param ignoredRules - rules that Backstage breaks around what is ours
 * @returns what is serious or critical, one line for each element
 */
export async function findBarriers(
  page: Page,
  ignoredRules: string[] = [],
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What React Aria reads out, by elements that may be gone by now.
    .exclude('[data-live-announcer]')
    // Backstage puts the number of unread notifications into a link whose name does not have it.
    .exclude('a[aria-label="Notifications"]')
    // The cards of Backstage beside ours turn a wheel without a name while they load.
    .exclude('.MuiCircularProgress-root')
    .disableRules(ignoredRules)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`,
      ),
    );
}
