import type { Page } from '@playwright/test';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signIn } from './portal';
import {
  documentList,
  expect,
  layOutEntities,
  openDocument,
  tabOf,
  testWithOwnPortal,
} from './support';

const runbook = `# Mails wait

## Mitigation

1. Wait for 30 minutes.
2. Restart the queue.

## Escalation

Call the team.
`;

// Each test has an entity of its own, so that none depends on another.
const test = testWithOwnPortal(
  folder =>
    layOutEntities(folder, [
      {
        name: 'reviewed',
        docsRef: 'dir:./ops',
        files: {
          'ops/runbooks/MailsWait.md': `---\nreviewed: 2024-01-31\nreviewEvery: 90d\n---\n${runbook}`,
        },
      },
      {
        name: 'changed',
        docsRef: 'dir:./ops',
        files: {
          'ops/runbooks/MailsWait.md': runbook,
          'ops/rollback.md': '# Roll back the mailer\n\nCall the team.\n',
        },
      },
      {
        name: 'vanished',
        docsRef: 'dir:./ops',
        files: { 'ops/runbooks/MailsWait.md': runbook },
      },
      { name: 'unknown-host', docsRef: 'url:https://git.example/acme/ops' },
      { name: 'outside', docsRef: 'dir:../changed/ops' },
    ]),
  ['reviewed', 'changed', 'vanished', 'unknown-host', 'outside'].map(
    name => `component:default/${name}`,
  ),
);

test('whoever confirms a document makes it fresh', async ({ page }) => {
  await signIn(page, 'Amara Osei', tabOf('component/reviewed'));
  const article = openDocument(page, 'Mails wait');
  await expect(article.getByText('Stale', { exact: true })).toBeVisible();

  await article.getByRole('button', { name: 'Still correct' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('revision 1 of “Mails wait”');
  await dialog
    .getByRole('textbox', { name: 'Comment (optional)' })
    .fill('Tried it in the drill');
  await dialog.getByRole('button', { name: 'Yes, still correct' }).click();
  await expect(page.getByText('Revision 1 is confirmed.')).toBeVisible();

  await page.reload();
  await expect(article.getByText('Fresh', { exact: true })).toBeVisible();
  await expect(article).toContainText('Verified by Amara Osei');
  await expect(documentList(page)).not.toContainText('Stale');
});

test('what changed in the source shows once it is read: a revision, a new document, an archived one', async ({
  page,
  folder,
}) => {
  const ops = join(folder, 'changed/ops');
  await signIn(page, 'Amara Osei', tabOf('component/changed'));
  const article = openDocument(page, 'Mails wait');
  await expect(article).toContainText('Revision 1,');

  await test.step('a changed file becomes a revision', async () => {
    writeFileSync(
      join(ops, 'runbooks/MailsWait.md'),
      runbook.replace('30 minutes', '10 minutes, then look at the queue'),
    );
    await readSourcesNow(page, '0 new, 1 changed, 0 archived, 1 unchanged');
    await expect(article).toContainText('Revision 2,');
    await expect(article).toContainText('Wait for 10 minutes');
  });
  await test.step('its history shows what changed', async () => {
    await article.getByRole('link', { name: 'History' }).click();
    const difference = page.getByRole('table', {
      name: 'Differences from revision 1 to revision 2',
    });
    for (const name of [
      'Removed: 1. Wait for 30 minutes.',
      'Added: 1. Wait for 10 minutes, then look at the queue.',
    ]) {
      await expect(
        difference.getByRole('cell', { name, exact: true }),
      ).toBeVisible();
    }
    await expect(difference.getByRole('deletion')).toHaveText(['30']);
    await expect(difference.getByRole('insertion')).toHaveText([
      '10',
      ', then look at the queue',
    ]);
    await expect(article).toContainText('1 line added');
    await expect(article).toContainText('1 line removed');
    await article.getByRole('link', { name: 'Back to the text' }).click();
  });
  await test.step('a new file becomes a document that is found at once', async () => {
    writeFileSync(
      join(ops, 'runbooks/MailsBounce.md'),
      '# Mails bounce\n\nLook at the sender score.\n',
    );
    await readSourcesNow(page, '1 new, 0 changed, 0 archived, 2 unchanged');
    await page.goto('/handoff?q=MailsBounce');
    await page.getByRole('link', { name: 'Mails bounce' }).first().click();
    await expect(openDocument(page, 'Mails bounce')).toBeVisible();
  });
  await test.step('a removed file archives its document and keeps its text', async () => {
    rmSync(join(ops, 'rollback.md'));
    await readSourcesNow(page, '0 new, 0 changed, 1 archived, 2 unchanged');
    const link = documentList(page).getByRole('link', {
      name: 'Roll back the mailer',
    });
    await expect(link).toBeHidden();
    await page.getByText('Show retired and archived').click();
    await expect(link).toContainText('Archived');
    await link.click();
    const archived = openDocument(page, 'Roll back the mailer');
    await expect(archived).toContainText('This document is archived');
    await expect(archived).toContainText('Call the team.');
  });
});

test('a source that cannot be read says so, and keeps its documents', async ({
  page,
  folder,
}) => {
  await signIn(page, 'Amara Osei', tabOf('component/vanished'));
  const article = openDocument(page, 'Mails wait');
  await expect(article).toContainText('Restart the queue.');

  renameSync(join(folder, 'vanished'), join(folder, 'unplugged'));
  await page.getByRole('button', { name: 'Read sources now' }).click();
  const notice = page.getByRole('status').filter({ hasText: 'fails' });
  for (const words of [
    'Reading ./ops fails',
    'It has failed since',
    'does not exist',
    'The documents of the last good reading are kept and shown.',
  ]) {
    await expect(notice).toContainText(words);
  }
  await expect(article).toContainText('Restart the queue.');

  renameSync(join(folder, 'unplugged'), join(folder, 'vanished'));
  await readSourcesNow(page, 'nothing has changed');
  await expect(notice).toBeHidden();
});

test('a source that is refused says why and what to do', async ({ page }) => {
  await signIn(page, 'Amara Osei', tabOf('component/unknown-host'));
  await expect(
    page.getByRole('status').filter({ hasText: 'fails' }),
  ).toContainText(/git\.example/);

  await page.goto(tabOf('component/outside'));
  await expect(page.getByText('1 problem to mend')).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: '../changed/ops' }),
  ).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Mails wait');
});

async function readSourcesNow(page: Page, report: string): Promise<void> {
  await page.getByRole('button', { name: 'Read sources now' }).click();
  await expect(page.getByText(`Sources read: ${report}.`)).toBeVisible();
}
