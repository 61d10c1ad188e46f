// `yarn screenshots`: takes the screenshots of the README from the example portal, which has to be running, and writes
// them to docs/images. HANDOFF_PORTAL_URL names another portal, CHROMIUM another browser.
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './toolchain/repository.mjs';

const portal = process.env.HANDOFF_PORTAL_URL ?? 'http://localhost:3000';
const folder = join(root, 'docs/images');
const maxBytes = 250_000;

const tab = '/catalog/default/component/payments-api/handoff';
const runbook = `${tab}?path=runbooks/PaymentsErrorRateHigh.md`;
const rollback = `${tab}?path=rollback.md`;

// What to open, how large, what has to be there before the picture is taken, and what of the page to show.
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
];

async function takeScreenshot(browser, shot) {
  const { name, path, size, scale = 1, scheme = 'light', ready, part } = shot;
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
    const page = await context.newPage();
    await page.goto(path);
    await page.getByRole('button', { name: 'Sign in as Amara Osei' }).click();
    await ready(page).waitFor();
    // Images and fonts, and the bar that loads on top.
    await page
      .waitForLoadState('networkidle', { timeout: 5_000 })
      .catch(() => {});
    const file = join(folder, `${name}.png`);
    await (part?.(page) ?? page).screenshot({ path: file });
    const { size: bytes } = await stat(file);
    console.log(`docs/images/${name}.png: ${Math.ceil(bytes / 1000)} kB`);
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
  for (const shot of shots) await takeScreenshot(browser, shot);
} finally {
  await browser.close();
}
