// `yarn screenshots [names]`: takes the screenshots of the README from the example portal, which has to be running with its
// example releases, and writes them to docs/images. For some of them changes are reported, an alert fires and a run goes on
// for a moment. HANDOFF_PORTAL_URL and HANDOFF_BACKEND_URL name another portal, CHROMIUM another browser.
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PortalClient } from '../examples/PortalClient.mjs';
import { root } from '../toolchain/repository.mjs';
import { exampleChanges } from './exampleChanges.mjs';

const portal = process.env.HANDOFF_PORTAL_URL ?? 'http://localhost:3000';
const client = new PortalClient({
  backend: process.env.HANDOFF_BACKEND_URL ?? 'http://localhost:7007',
});
const folder = join(root, 'docs/images');
const maxBytes = 250_000;

const tab = '/catalog/default/component/payments-api/handoff';
const runbook = `${tab}?path=runbooks/PaymentsErrorRateHigh.md`;
const rollback = `${tab}?path=rollback.md`;

const alert = {
  alertname: 'PaymentsErrorRateHigh',
  labels: {
    severity: 'critical',
    job: 'payments-api',
    environment: 'production',
  },
  annotations: { summary: 'More than 2 % of payments fail' },
  startsAt: new Date(Date.now() - 4 * 60_000).toISOString(),
};
const changes = exampleChanges(Date.parse(alert.startsAt));
const alertAddress = `/handoff/alerts/${alert.alertname}?label.job=payments-api&label.environment=production`;

// What to open, as whom, how large, what to do there, what has to be there before the picture is taken, what of the page to
// show, and what to undo after it.
const shots = [
  {
    name: 'entity-tab',
    path: runbook,
    size: [1600, 1200],
    ready: page => page.getByRole('heading', { name: 'Diagnosis' }),
  },
  {
    name: 'entity-tab-dark',
    path: rollback,
    size: [1600, 1200],
    scheme: 'dark',
    ready: page => page.getByRole('heading', { name: 'Afterwards' }),
  },
  {
    name: 'entity-tab-phone',
    path: rollback,
    size: [380, 820],
    scale: 1.5,
    ready: page => page.getByRole('heading', { name: 'Afterwards' }),
  },
  {
    name: 'search',
    path: '/handoff?q=customers cannot pay at the till',
    size: [1440, 680],
    ready: page => page.locator('mark').first(),
  },
  {
    name: 'readiness-card',
    path: '/catalog/default/component/payout-scheduler',
    size: [1440, 900],
    scale: 1.5,
    ready: page => page.getByText('Missing'),
    part: page => page.getByRole('region', { name: 'Operational readiness' }),
  },
  {
    name: 'readiness',
    path: `${tab}/readiness`,
    size: [1440, 960],
    act: page =>
      page.getByText('Operations have read', { exact: false }).last().click(),
    ready: page => page.getByText('could follow each without asking'),
  },
  {
    name: 'readiness-of-all',
    path: '/handoff/readiness',
    size: [1440, 960],
    ready: page => page.getByText(/^\d+ of \d+ ready on/),
  },
  {
    name: 'release',
    path: '/handoff/releases',
    size: [1440, 1180],
    user: 'Priya Raman',
    act: page => page.getByRole('link', { name: 'Instant refunds' }).click(),
    // The names come after the release.
    ready: page => page.getByText('Dele Adeyemi'),
  },
  {
    name: 'release-calendar',
    path: '/handoff/releases/calendar',
    size: [1440, 1360],
    ready: page => page.locator('a.handoff-release').first(),
  },
  {
    name: 'insights',
    path: '/handoff/insights',
    size: [1440, 1010],
    ready: page => page.locator('svg.recharts-surface').nth(3),
  },
  {
    name: 'alert',
    path: tab,
    size: [1440, 720],
    prepare: () => client.sendAlerts([alert]),
    ready: page => page.getByText('1 alert is firing'),
  },
  {
    name: 'what-changed',
    path: alertAddress,
    size: [1440, 960],
    prepare: async () => {
      await client.reportChanges(changes);
      await client.sendAlerts([alert]);
    },
    act: page =>
      page.getByRole('link', { name: 'What changed before' }).click(),
    ready: page => page.getByRole('list', { name: 'Likely causes' }),
    part: page => page.getByRole('region', { name: 'What changed' }),
  },
  {
    name: 'change',
    path: `${tab}/changes`,
    size: [1440, 1000],
    prepare: () => client.reportChanges(changes),
    act: page => page.getByRole('link', { name: changes[0].title }).click(),
    ready: page => page.getByText('so that a short outage'),
  },
  {
    name: 'run-phone',
    path: alertAddress,
    size: [380, 820],
    scale: 1.5,
    act: async page => {
      await page.getByRole('button', { name: 'Start run' }).click();
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByRole('button', { name: 'Done', exact: true }).click();
    },
    ready: page => page.getByText('Step 2 of'),
    cleanUp: async page => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Abort' }).click();
      await page.getByRole('textbox').fill('It was for a picture.');
      await page.getByRole('button', { name: 'Abort the run' }).click();
      await page.getByText('This run was aborted').waitFor();
      await client.sendAlerts([{ ...alert, endsAt: new Date().toISOString() }]);
    },
  },
];

async function takeScreenshot(browser, shot) {
  const { name, path, size, scale = 1, scheme = 'light', ready, part } = shot;
  const { user = 'Amara Osei', prepare, act, cleanUp } = shot;
  const [width, height] = size;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    baseURL: portal,
  });
  // A development build is slow to load the first time.
  context.setDefaultTimeout(90_000);
  try {
    await prepare?.();
    const page = await context.newPage();
    await page.goto(path);
    await page.getByRole('button', { name: `Sign in as ${user}` }).click();
    await act?.(page);
    await ready(page).waitFor();
    // Images and fonts, and the bar that loads on top.
    await page
      .waitForLoadState('networkidle', { timeout: 5_000 })
      .catch(() => {});
    const file = join(folder, `${name}.png`);
    await (part?.(page) ?? page).screenshot({ path: file });
    const { size: bytes } = await stat(file);
    console.log(`docs/images/${name}.png: ${Math.ceil(bytes / 1000)} kB`);
    await cleanUp?.(page);
    if (bytes > maxBytes) {
      throw new Error(`${name}.png is larger than ${maxBytes / 1000} kB`);
    }
  } finally {
    await context.close();
  }
}

async function assertRunning() {
  try {
    await fetch(portal);
  } catch {
    throw new Error(
      `No portal answers at ${portal}. Start it with \`yarn start\`, or name another one in HANDOFF_PORTAL_URL.`,
    );
  }
}

function findChromium() {
  const name = process.env.CHROMIUM ?? 'chromium';
  try {
    return execFileSync('sh', ['-c', 'command -v "$0"', name], {
      encoding: 'utf8',
    }).trim();
  } catch {
    throw new Error(
      `Screenshots need ${name}: install it, or name another browser in CHROMIUM.`,
    );
  }
}

await assertRunning();
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  const names = process.argv.slice(2);
  for (const shot of shots) {
    if (!names.length || names.includes(shot.name)) {
      await takeScreenshot(browser, shot);
    }
  }
} finally {
  await browser.close();
}
