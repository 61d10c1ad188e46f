import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot, signIn } from './portal';
import { expect, findBarriers, standing, testWithOwnPortal } from './support';

const test = testWithOwnPortal(
  folder =>
    cpSync(join(repositoryRoot, 'examples'), folder, { recursive: true }),
  [],
);

test('a new portal is given releases and history, once', async ({
  page,
  portal,
}) => {
  const fill = async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(repositoryRoot, 'scripts/examples/main.mjs')],
      { env: { ...process.env, HANDOFF_BACKEND_URL: portal.url } },
    );
    return stdout;
  };
  expect(await fill()).toContain('has history and releases now');
  expect(await fill()).toContain('stays as it is');

  await signIn(page, 'Priya Raman', '/handoff/releases');
  const listed = page
    .getByRole('region', { name: 'Releases' })
    .getByRole('listitem');
  await expect(listed).toHaveCount(5);
  expect(await findBarriers(page), 'the list').toEqual([]);
  await listed.getByRole('link', { name: 'Instant refunds 1.43' }).click();
  await expect(standing(page)).toContainText('Next: sign-offs of Platform');
  await page.goto('/handoff/insights');
  await expect(
    page.getByRole('region', { name: 'Time to restore' }),
  ).toContainText('26 min');
});
