import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  readSources,
  repositoryRoot,
  startPortal,
  type Portal,
} from '../portal';
import { test } from './test';

const START_MILLISECONDS = 180_000;

/**
 * Gives the tests of a file a portal of their own, whose catalog is in a temporary folder, so that they may change what
 * they like.
 *
 * @param layOut - fills the folder, with a `catalog-info.yaml` at its root
 * @param entityRefs - the entities whose documents have to be there before the tests begin
 */
export function testWithOwnPortal(
  layOut: (folder: string) => void,
  entityRefs: string[],
) {
  return test.extend<object, { folder: string; portal: Portal }>({
    folder: [
      // Playwright reads from the parameters what a fixture needs.
      // eslint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const folder = mkdtempSync(join(tmpdir(), 'handoff-catalog-'));
        layOut(folder);
        await use(folder);
        rmSync(folder, { recursive: true, force: true });
      },
      { scope: 'worker' },
    ],
    portal: [
      async ({ folder }, use) => {
        const portal = await startPortal({
          config: { catalog: { locations: locationsOf(folder) } },
        });
        try {
          await readSources(portal.url, entityRefs);
          await use(portal);
        } finally {
          await portal.stop();
        }
      },
      { scope: 'worker', timeout: START_MILLISECONDS },
    ],
    baseURL: ({ portal }, provide) => provide(portal.url),
  });
}

function locationsOf(folder: string) {
  return [
    { type: 'file', target: join(folder, 'catalog-info.yaml') },
    {
      type: 'file',
      target: join(repositoryRoot, 'examples/company/org.yaml'),
      rules: [{ allow: ['Group', 'User'] }],
    },
  ];
}
