import { symlink, utimes, writeFile } from 'node:fs/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { FileSelection } from 'backstage-plugin-handoff-node';
import { readLocalFolder } from './readLocalFolder';

describe('readLocalFolder', () => {
  const directory = createMockDirectory();

  function read(folders: string[], etag?: string) {
    return readLocalFolder({
      read: { type: 'file', root: directory.resolve('shop'), folders },
      selection: new FileSelection({
        folders,
        documentExtensions: ['.md'],
        limits: { maxFileBytes: 100, maxFiles: 10 },
      }),
      etag,
    });
  }

  beforeEach(() => {
    directory.setContent({
      secret: { 'password.md': 'secret', 'other.md': 'secret' },
      shop: {
        'catalog-info.yaml': 'kind: Component',
        ops: {
          'b.md': '# B',
          'a b.md': '# A',
          img: { 'x.png': 'png' },
          '.git': { 'c.md': '# C' },
          'large.md': 'x'.repeat(101),
        },
        runbooks: { 'd.md': '# D' },
      },
    });
  });

  it('reads its folders in a fixed order, and nothing when nothing changed', async () => {
    const first = await read(['ops', 'none', 'runbooks']);
    if (first.state !== 'read') throw new Error(first.state);
    expect(
      first.files.map(({ path, content }) => [path, content.toString()]),
    ).toEqual([
      ['ops/a b.md', '# A'],
      ['ops/b.md', '# B'],
      ['ops/img/x.png', 'png'],
      ['runbooks/d.md', '# D'],
    ]);
    expect(first.problems).toMatchObject([
      { code: 'file-too-large', path: 'ops/large.md' },
    ]);
    expect(await read(['ops', 'none', 'runbooks'], first.etag)).toEqual({
      state: 'unchanged',
    });

    const path = directory.resolve('shop/ops/b.md');
    await writeFile(path, '# b');
    await utimes(path, 1, 1);
    expect(await read(['ops', 'none', 'runbooks'], first.etag)).toMatchObject({
      state: 'read',
    });
  });

  it('never leaves the source folder', async () => {
    const link = (target: string, name: string) =>
      symlink(directory.resolve(target), directory.resolve('shop', name));
    await link('secret/password.md', 'ops/file.md');
    await link('secret', 'ops/folder');
    await link('shop/runbooks', 'ops/sibling');
    await link('nowhere', 'ops/broken.md');
    await link('shop/ops/b.md', 'ops/inside.md');
    await link('shop/ops', 'ops/loop');
    await link('secret', 'outside');

    const outcome = await read(['ops', 'outside']);
    if (outcome.state !== 'read') throw new Error(outcome.state);
    expect(outcome.files.map(({ path }) => path)).toEqual([
      'ops/a b.md',
      'ops/b.md',
      'ops/img/x.png',
      'ops/inside.md',
    ]);
    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(
      outcome.problems.map(({ code, path }) => [code, path]).sort(),
    ).toEqual([
      ['file-too-large', 'ops/large.md'],
      ['symlink-broken', 'ops/broken.md'],
      ['symlink-outside-folder', 'ops/file.md'],
      ['symlink-outside-folder', 'ops/folder'],
      ['symlink-outside-folder', 'ops/sibling'],
      ['symlink-outside-folder', 'outside'],
    ]);
    for (const { message } of outcome.problems) {
      expect(message).not.toContain(directory.path);
    }
  });

  it('says that the folder is gone, or is none', async () => {
    expect(await read(['ops/b.md'])).toMatchObject({
      state: 'read',
      files: [],
      problems: [{ code: 'folder-unreadable', path: 'ops/b.md' }],
    });
    directory.clear();
    expect(await read(['ops'])).toMatchObject({
      state: 'not-found',
      error: expect.stringContaining('does not exist'),
    });
  });
});
