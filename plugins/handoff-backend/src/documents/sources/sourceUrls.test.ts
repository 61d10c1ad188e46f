import { folderUrl, sourceUrls } from './sourceUrls';
import { integrations } from './testing';

describe('sourceUrls', () => {
  it.each([
    [
      'https://github.com/o/r/tree/main/',
      'https://github.com/o/r/blob/main/ops/a%20b%23.md',
      'https://github.com/o/r/edit/main/ops/a%20b%23.md',
    ],
    [
      'https://github.com/o/r/',
      'https://github.com/o/r/blob/HEAD/ops/a%20b%23.md',
      undefined,
    ],
    [
      'https://gitlab.com/g/r/-/tree/main/',
      'https://gitlab.com/g/r/-/blob/main/ops/a%20b%23.md',
      'https://gitlab.com/g/r/-/edit/main/ops/a%20b%23.md',
    ],
    [
      'https://gitlab.com/g/r/',
      'https://gitlab.com/g/r/-/blob/HEAD/ops/a%20b%23.md',
      undefined,
    ],
    [
      'https://dev.azure.com/o/p/_git/r?version=GBmain',
      'https://dev.azure.com/o/p/_git/r?version=GBmain&path=%2Fops%2Fa+b%23.md',
      undefined,
    ],
    [
      'https://bitbucket.org/o/r/src/main/',
      'https://bitbucket.org/o/r/src/main/ops/a%20b%23.md',
      'https://bitbucket.org/o/r/src/main/ops/a%20b%23.md?mode=edit&at=main',
    ],
    [
      'https://bitbucket.acme.example/projects/P/repos/r/browse/?at=main',
      'https://bitbucket.acme.example/projects/P/repos/r/browse/ops/a%20b%23.md?at=main',
      undefined,
    ],
    [
      'https://gitea.acme.example/o/r/src/branch/main/',
      'https://gitea.acme.example/o/r/src/branch/main/ops/a%20b%23.md',
      'https://gitea.acme.example/o/r/_edit/main/ops/a%20b%23.md',
    ],
    [
      'https://files.example/x/',
      'https://files.example/x/ops/a%20b%23.md',
      undefined,
    ],
  ])('of a file in %s', (root, viewUrl, editUrl) => {
    expect(
      sourceUrls({
        source: { type: 'url', root },
        path: 'ops/a b#.md',
        integrations,
      }),
    ).toEqual({ viewUrl, editUrl });
  });

  it('of a module are those that it says', () => {
    const wiki = {
      id: 'wiki',
      locate: () => [],
      read: async () => ({ state: 'unchanged' as const }),
      urls: ({ root, path }: { root: string; path: string }) => ({
        viewUrl: `https://wiki.acme.example/${root}/${path}`,
      }),
    };
    const of = (type: string) =>
      sourceUrls({
        source: { type, root: 'SHOP' },
        path: 'ops/a.md',
        integrations,
        sources: new Map([[wiki.id, wiki]]),
      });
    expect(of('wiki')).toEqual({
      viewUrl: 'https://wiki.acme.example/SHOP/ops/a.md',
    });
    expect(of('removed')).toEqual({});
  });

  it('of local files are unknown', () => {
    const source = { type: 'file', root: '/srv/shop' };
    expect(sourceUrls({ source, path: 'a.md', integrations })).toEqual({});
    expect(folderUrl({ source, folder: 'ops', integrations })).toBeUndefined();
  });
});

describe('folderUrl', () => {
  it('shows a folder', () => {
    const of = (root: string, folder: string) =>
      folderUrl({ source: { type: 'url', root }, folder, integrations });
    expect(of('https://github.com/o/r/tree/main/', 'ops')).toBe(
      'https://github.com/o/r/tree/main/ops',
    );
    expect(of('https://github.com/o/r/', '')).toBe(
      'https://github.com/o/r/tree/HEAD',
    );
  });
});
