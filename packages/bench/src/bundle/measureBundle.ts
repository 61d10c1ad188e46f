import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
/* The harness of the browser tests is no package. It starts the backend that the measured pages ask. */
/* eslint-disable-next-line @backstage/no-relative-monorepo-imports */
import {
  findChromium,
  startPortal,
  waitForDocuments,
} from '../../../app/e2e-tests/portal';
import { markdownTable } from '../common/markdownTable';
import { buildApp } from './buildApp';
import { describeChunks } from './describeChunks';
import { gzipSizes, sum } from './gzipSizes';
import { loadEntityPage } from './loadEntityPage';

const PLUGIN = 'backstage-plugin-handoff';
const CARD = 'readiness/ReadinessCard';

/** Files that differ by less are no matter of the plugin, but of what the bundler calls its modules. */
const NOTABLE_BYTES = 50;

/** What a build makes a browser load: bytes of JavaScript and CSS after gzip, by file. */
interface Measured {
  firstLoad: Map<string, number>;
  tab: Map<string, number>;
  diagram: Map<string, number>;
  /** What is in the files. */
  contents: Map<string, string>;
}

/**
 * Prints how many bytes the plugin adds to the first load of an entity's page and to the opening of its tab, from two
 * production builds of the example app, with and without it. Throws when there is no production build of the backend.
 */
export async function measureBundle(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'handoff-bench-'));
  const portal = await startPortal();
  try {
    await waitForDocuments(portal.url);
    const bare = await measure(folder, portal.url, {
      packages: { exclude: [PLUGIN] },
      openTab: false,
    });
    const full = await measure(folder, portal.url, {
      packages: 'all',
      openTab: true,
    });
    print(bare, full);
  } finally {
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  folder: string,
  url: string,
  options: { packages: object | string; openTab: boolean },
): Promise<Measured> {
  const dist = await buildApp(folder, {
    app: { baseUrl: url, packages: options.packages },
    backend: { baseUrl: url },
  });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const files = await loadEntityPage(browser, dist, url, options);
    return {
      firstLoad: await gzipSizes(dist, files.firstLoad),
      tab: await gzipSizes(dist, files.tab),
      diagram: await gzipSizes(dist, files.diagram),
      contents: await describeChunks(dist),
    };
  } finally {
    await browser.close();
  }
}

function print(bare: Measured, full: Measured): void {
  const names = new Set([...bare.firstLoad.keys(), ...full.firstLoad.keys()]);
  const added = new Map(
    [...names].map(name => [
      name,
      (full.firstLoad.get(name) ?? 0) - (bare.firstLoad.get(name) ?? 0),
    ]),
  );
  const card = new Map(
    [...added].filter(([name]) => full.contents.get(name) === CARD),
  );
  const total = sum(bare.firstLoad);
  console.log(
    markdownTable(
      ['JavaScript and CSS', 'kB after gzip'],
      [
        ['first load of an entity page without Handoff', kilobytes(total)],
        ['Handoff adds', kilobytes(sum(added))],
        ['of that: the readiness card', kilobytes(sum(card))],
        ['opening the tab with a document', kilobytes(sum(full.tab))],
        ['opening a document with a diagram', kilobytes(sum(full.diagram))],
      ],
    ),
  );
  // The bundler cuts what other plugins load differently when the plugin shares a part of it: one file less, others more.
  const contents = new Map([...bare.contents, ...full.contents]);
  printFiles('First load, by file', added, contents);
  printFiles('Opening the tab, by file', full.tab, contents);
  printFiles('Opening a diagram, by file', full.diagram, contents);
}

function printFiles(
  title: string,
  sizes: Map<string, number>,
  contents: Map<string, string>,
): void {
  const sorted = [...sizes].sort((a, b) => b[1] - a[1]);
  const notable = sorted.filter(([, size]) => Math.abs(size) >= NOTABLE_BYTES);
  const rest = sum(sizes) - sum(new Map(notable));
  const rows = notable.map(([name, size]) => [
    name,
    kilobytes(size),
    contents.get(name) ?? '',
  ]);
  console.log(`\n${title}\n`);
  console.log(
    markdownTable(
      ['file', 'kB added', 'what is in it'],
      [...rows, ['all others', kilobytes(rest), '']],
    ),
  );
}

/** Kilobytes are 1,000 bytes here, as in the network panel of a browser. */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
