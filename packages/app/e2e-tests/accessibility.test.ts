import type { Page } from '@playwright/test';
import { signIn } from './portal';
import {
  expect,
  findBarriers,
  gateRow,
  goTo,
  readinessOf,
  tabOf,
  test,
} from './support';

const overview = '/catalog/default/component/payments-api';
const tab = tabOf('component/payments-api');
const runbook = 'runbooks/AcquirerUnreachable.md';

interface Screen {
  name: string;
  path: string;
  /** Brings the page into the state that is looked at, or waits until it is there. */
  prepare: (page: Page) => Promise<void>;
  ignoredRules?: string[];
}

const screens: Screen[] = [
  {
    name: 'the card on the overview',
    path: overview,
    prepare: page => see(page.getByText('3 documents')),
  },
  {
    name: 'a runbook with a diagram',
    path: `${tab}?path=${runbook}`,
    prepare: page =>
      see(page.getByRole('img', { name: 'Diagram' }).getByText('Halden Bank')),
  },
  {
    name: 'a runbook with folded text',
    path: `${tab}?path=runbooks/PaymentsErrorRateHigh.md`,
    prepare: page =>
      page.getByText('The errors stopped before you found').click(),
  },
  {
    name: 'the history',
    path: `${tab}?path=${runbook}&view=history`,
    prepare: page => see(page.getByText('There is only one revision so far')),
  },
  {
    name: 'the dialog of a review',
    path: `${tab}?path=${runbook}`,
    prepare: async page => {
      await page.getByRole('button', { name: 'Still correct' }).click();
      await see(page.getByRole('dialog'));
    },
  },
  {
    name: 'a tab with problems',
    path: tabOf('component/risk-scoring'),
    prepare: async page => {
      await page.getByText(/^\d+ problems to mend$/).click();
      await page.getByText(/^1 source/).click();
      await see(page.getByRole('article'));
    },
  },
  {
    name: 'an empty tab',
    path: tabOf('component/fx-rates'),
    prepare: page => see(page.getByText('No documents yet')),
  },
  ...['month', 'week', 'list'].map(view => ({
    name: `the calendar of releases, as ${view}`,
    path: `/handoff/releases/calendar?view=${view}`,
    prepare: (page: Page) =>
      see(page.getByRole('region', { name: 'Calendar of releases' })),
  })),
  {
    name: 'the page Handoff',
    path: '/handoff',
    prepare: page =>
      see(
        page
          .getByRole('region', { name: 'Recently changed' })
          .getByRole('link')
          .first(),
      ),
  },
  {
    name: 'an alert that a runbook answers',
    path: '/handoff/alerts/PaymentsErrorRateHigh?label.job=payments-api&choose=true',
    prepare: page =>
      see(page.getByRole('region', { name: 'This document fits' })),
  },
  {
    name: 'an alert that no runbook answers',
    path: '/handoff/alerts/DiskAlmostFull?label.service=ledger',
    prepare: page =>
      see(page.getByRole('region', { name: 'No runbook answers this alert' })),
  },
  {
    name: 'the list of alerts',
    path: '/handoff/alerts',
    prepare: page => see(page.getByText(/^\d+ alerts?$/)),
  },
  {
    name: 'the coverage of alerts',
    path: '/handoff/coverage',
    prepare: async page => {
      const rule = page.getByText('Its rule').first();
      // The rules are read a moment after the start of the portal.
      await expect(async () => {
        if (!(await rule.isVisible())) await page.reload();
        await expect(rule).toBeVisible({ timeout: 5_000 });
      }).toPass({ timeout: 90_000 });
      await rule.click();
      await see(page.getByText('Expression').first());
    },
  },
  {
    name: 'the readiness of all services',
    path: '/handoff/readiness',
    prepare: page => see(page.getByText(/^\d+ of \d+ ready on/)),
  },
  {
    name: 'the readiness of a service',
    path: readinessOf('component/payments-api', 'operations-review'),
    prepare: page =>
      see(
        gateRow(page, 'Operations have read the runbooks').getByRole('region', {
          name: 'Sign-offs',
        }),
      ),
  },
  {
    name: 'the dialog of a waiver',
    path: readinessOf('component/payments-api', 'operations-review'),
    prepare: async page => {
      await page
        .getByRole('button', { name: 'Request waiver' })
        .first()
        .click();
      await see(page.getByRole('dialog'));
    },
  },
  {
    name: 'the list of runs',
    path: '/handoff/runs',
    prepare: page => see(page.getByText('No drill is planned.')),
  },
  {
    name: 'a new follow-up',
    path: tabOf('component/fx-rates'),
    prepare: async page => {
      await page.getByText('No open follow-ups').click();
      await page.getByRole('button', { name: 'Add follow-up' }).click();
      await see(page.getByRole('dialog'));
    },
  },
  {
    name: 'the dialog of a correction',
    path: `${tab}?path=${runbook}`,
    prepare: async page => {
      await page
        .getByRole('button', { name: 'Something wrong in “Meaning”' })
        .click();
      await see(page.getByRole('dialog'));
    },
  },
  {
    name: 'the dialog of a run',
    path: `${tab}?path=${runbook}`,
    prepare: async page => {
      await page.getByRole('button', { name: 'Start run' }).click();
      await see(page.getByRole('dialog'));
    },
  },
  {
    name: 'results',
    path: '/handoff?q=payments',
    prepare: page =>
      see(page.getByRole('link', { name: 'Payments are slow' }).first()),
  },
  {
    name: 'a search for changes that finds nothing',
    path: '/handoff?q=payments&type=changes',
    prepare: page => see(page.getByText('No change found for “payments”')),
  },
  {
    name: 'no results',
    path: '/handoff?q=quetzalcoatlus',
    prepare: page => see(page.getByText(/^No document found/)),
  },
  {
    name: 'the search of Backstage',
    path: '/search?query=payments&types[]=handoff',
    prepare: page =>
      see(
        page
          .getByRole('searchbox')
          .or(page.getByPlaceholder(/^Search in/))
          .first(),
      ),
    // Backstage lays out its results as items without a list.
    ignoredRules: ['listitem'],
  },
];

// Backstage Search has no index yet in the first minute of a portal.
test.use({ expectedComplaints: [/\/api\/search\/query/] });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing serious', async ({ page }) => {
      test.setTimeout(240_000);
      await signIn(page, 'Amara Osei', '/settings');
      await see(page.locator(`[data-theme-mode="${colorScheme}"]`));
      for (const { name, path, prepare, ignoredRules } of screens) {
        await test.step(name, async () => {
          await closeDialog(page);
          await goTo(page, path);
          await prepare(page);
          expect.soft(await findBarriers(page, ignoredRules), name).toEqual([]);
        });
      }
    });
  });
}

/** Of the screen before. Elsewhere Escape would clear the search box. */
async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
}

async function see(locator: ReturnType<Page['locator']>): Promise<void> {
  await expect(locator).toBeVisible();
}
