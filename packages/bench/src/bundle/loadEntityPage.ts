import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
/* The harness of the browser tests is no package. Its backend answers and its users sign in. */
/* eslint-disable-next-line @backstage/no-relative-monorepo-imports */
import { signIn } from '../../../app/e2e-tests/portal';

const ENTITY_PAGE = '/catalog/default/component/payments-api';

/** A page that asks for nothing for so long has what it needs. */
const SETTLE_MILLISECONDS = 2000;

/** For machines that do other work at the same time. */
const SLOWEST_STEP_MILLISECONDS = 120_000;

/** What a browser loaded in this order: names of JavaScript and CSS files of a build, each where it came first. */
export interface LoadedFiles {
  /** For the entity's page, with its overview. */
  firstLoad: string[];
  /** In addition for the tab **Handoff** with a document. */
  tab: string[];
  /** In addition for a document with a diagram. */
  diagram: string[];
}

/**
 * Opens an entity's page of a built app, signed in and with nothing in the browser's cache, and then its tab **Handoff**.
 *
 * @param dist - folder of the built app, which has the portal's address as its own
 * @param portalUrl - address of a running portal, whose backend answers
 * @param options - `openTab` is for apps that have the tab
 */
export async function loadEntityPage(
  browser: Browser,
  dist: string,
  portalUrl: string,
  options: { openTab: boolean },
): Promise<LoadedFiles> {
  const context = await browser.newContext({
    baseURL: portalUrl,
    viewport: { width: 1440, height: 1000 },
  });
  context.setDefaultTimeout(SLOWEST_STEP_MILLISECONDS);
  try {
    let loaded = new Set<string>();
    await context.route(
      url => url.origin === portalUrl && !url.pathname.startsWith('/api/'),
      async route => {
        const name = new URL(route.request().url()).pathname.slice(1);
        const isFile = name !== '' && existsSync(join(dist, name));
        if (/\.(js|css)$/.test(name)) loaded.add(name);
        await route.fulfill({ path: join(dist, isFile ? name : 'index.html') });
      },
    );
    const page = await context.newPage();
    await signIn(page, 'Amara Osei', '/settings');
    await settle(() => loaded.size);
    // Anew, for the sign-in page is no part of it. Files that Playwright serves never come from the cache.
    loaded = new Set();
    await page.goto(ENTITY_PAGE);
    await page.getByText('Has subcomponents').waitFor();
    await settle(() => loaded.size);
    const firstLoad = [...loaded];
    if (options.openTab) await openTab(page);
    await settle(() => loaded.size);
    const withTab = [...loaded];
    if (options.openTab) await openDiagram(page);
    await settle(() => loaded.size);
    return {
      firstLoad,
      tab: withTab.slice(firstLoad.length),
      diagram: [...loaded].slice(withTab.length),
    };
  } finally {
    await context.close();
  }
}

/** By the card on the overview, at a document without a diagram. */
async function openTab(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Roll back the payments API' }).click();
  await page.getByRole('heading', { name: 'Afterwards' }).waitFor();
}

async function openDiagram(page: Page): Promise<void> {
  const title = 'An acquiring bank does not answer';
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { name: 'Diagnosis' }).waitFor();
  await page.locator('figure svg').first().waitFor();
}

/** Waits until a number has stayed the same for a while. */
async function settle(read: () => number): Promise<void> {
  let previous: number | undefined;
  while (previous !== read()) {
    previous = read();
    await pause(SETTLE_MILLISECONDS);
  }
}
