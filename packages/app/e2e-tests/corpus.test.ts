import type {
  DocumentDetail,
  EntitySummary,
} from 'backstage-plugin-handoff-common';
import { cpSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repositoryRoot, signIn } from './portal';
import {
  expect,
  goTo,
  layOutEntities,
  openDocument,
  tabOf,
  testWithOwnPortal,
} from './support';

const corpus = '../shared/data/corpora/openshift-runbooks';
const corpusFolder = join(repositoryRoot, corpus);
const documentCount = 274;
const LAYOUT_MILLISECONDS = 180_000;
const ONE_DOCUMENT_MILLISECONDS = 15_000;
const tab = tabOf('component/openshift');

const test = testWithOwnPortal(
  folder => {
    layOutEntities(folder, [{ name: 'openshift', docsRef: 'dir:./docs' }]);
    cpSync(corpusFolder, join(folder, 'openshift/docs'), {
      recursive: true,
      filter: source => !basename(source).startsWith('.git'),
    });
  },
  ['component:default/openshift'],
);

// A trace would hold a snapshot of the page for each step with each document.
test.use({ trace: 'off' });

test.skip(
  !existsSync(corpusFolder),
  `The real runbooks, ${corpus}, are not beside this repository.`,
);

test('each runbook of a large repository is listed and laid out without a complaint of the browser', async ({
  page,
  complaints,
}) => {
  test.setTimeout(LAYOUT_MILLISECONDS);
  const answer = page.waitForResponse('**/api/handoff/entities/**');
  // Nothing is there, so that no document is open yet.
  await signIn(page, 'Guest', `${tab}?path=none.md`);
  const summary: EntitySummary = await (await answer).json();
  expect(summary.documents).toHaveLength(documentCount);
  await page.getByText(/^1 source/).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'from the annotation' }),
  ).toContainText(`${documentCount} documents`);

  const failures: string[] = [];
  for (const { id, title, source } of summary.documents) {
    try {
      const detailAnswer = page.waitForResponse(`**/documents/${id}`, {
        timeout: ONE_DOCUMENT_MILLISECONDS,
      });
      await goTo(page, `${tab}?document=${id}`);
      const { headings }: DocumentDetail = await (await detailAnswer).json();
      const slugs = headings.map(({ slug }) => slug);
      await page.waitForFunction(
        isLaidOut,
        { title, slugs },
        { timeout: ONE_DOCUMENT_MILLISECONDS },
      );
    } catch (error) {
      failures.push(`${source.path}: ${error}`);
    }
    failures.push(
      ...complaints.splice(0).map(text => `${source.path}: ${text}`),
    );
  }
  expect(failures).toEqual([]);
});

for (const alert of [
  'KubeAPIErrorBudgetBurn',
  'CephMonQuorumAtRisk',
  'VirtControllerDown',
]) {
  test(`${alert} is found among them by its name`, async ({ page }) => {
    await signIn(page, 'Guest', '/handoff');
    await page.getByRole('searchbox').fill(alert);
    const best = page.getByRole('main').getByRole('listitem').first();
    await expect(best).toContainText(`${alert}.md`);
    await best.getByRole('link', { name: alert }).first().click();
    await expect(openDocument(page, alert)).toBeVisible();
  });
}

/** Whether a document stands there with all its headings and diagrams. */
function isLaidOut({ title, slugs }: { title: string; slugs: string[] }) {
  const article = Array.from(document.querySelectorAll('article')).find(
    ({ ariaLabel }) => ariaLabel === title,
  );
  return (
    article !== undefined &&
    !article.querySelector('[aria-busy="true"]') &&
    !article.textContent?.includes('Drawing the diagram') &&
    slugs.every(slug => article.querySelector(`[id="${CSS.escape(slug)}"]`))
  );
}
