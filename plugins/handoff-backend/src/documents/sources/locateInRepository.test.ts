import { locateInRepository } from './locateInRepository';
import { integrations } from './testing';

describe('locateInRepository', () => {
  it.each([
    [
      'https://github.com/o/r/blob/main/a%20b/c.yaml?plain=1#L3',
      'https://github.com/o/r/tree/main/',
      'a b/c.yaml',
    ],
    [
      'https://github.com/o/r/tree/main',
      'https://github.com/o/r/tree/main/',
      '',
    ],
    [
      'https://github.com/o/r/tree/main/a/b/',
      'https://github.com/o/r/tree/main/',
      'a/b',
    ],
    ['https://github.com/o/r', 'https://github.com/o/r/', ''],
    [
      'https://GitHub.com/o/r/tree/main/tree/x',
      'https://github.com/o/r/tree/main/',
      'tree/x',
    ],
    [
      'https://gitlab.com/g/s/r/-/blob/main/a/c.yaml',
      'https://gitlab.com/g/s/r/-/tree/main/',
      'a/c.yaml',
    ],
    [
      'https://gitlab.acme.example/g/r/-/tree/main/a/',
      'https://gitlab.acme.example/g/r/-/tree/main/',
      'a',
    ],
    [
      'https://dev.azure.com/o/p/_git/r?path=%2Fa%2Fc.yaml&version=GBmain',
      'https://dev.azure.com/o/p/_git/r?version=GBmain',
      'a/c.yaml',
    ],
    [
      'https://bitbucket.org/o/r/src/main/a/c.yaml',
      'https://bitbucket.org/o/r/src/main/',
      'a/c.yaml',
    ],
    [
      'https://bitbucket.acme.example/projects/P/repos/r/browse/a/c.yaml?at=main',
      'https://bitbucket.acme.example/projects/P/repos/r/browse/?at=main',
      'a/c.yaml',
    ],
    [
      'https://gitea.acme.example/o/r/src/branch/main/a/c.yaml',
      'https://gitea.acme.example/o/r/src/branch/main/',
      'a/c.yaml',
    ],
    [
      'https://gerrit.acme.example/gitiles/r/+/refs/heads/main/a/c.yaml',
      'https://gerrit.acme.example/gitiles/r/+/refs/heads/main/',
      'a/c.yaml',
    ],
    [
      'https://app.harness.io/ng/account/x/module/code/orgs/o/projects/p/repos/r/files/refMain/~/a/c.yaml',
      'https://app.harness.io/ng/account/x/module/code/orgs/o/projects/p/repos/r/files/refMain/~/',
      'a/c.yaml',
    ],
  ])('takes %s apart', (url, root, path) => {
    expect(locateInRepository(url, integrations)).toEqual({
      root,
      path,
      isRepository: true,
    });
    // What was found is the same when it is taken apart again.
    expect(locateInRepository(root, integrations)).toMatchObject({
      root,
      path: '',
    });
  });

  it('leaves addresses of unknown hosts as they are', () => {
    const url = 'https://bucket.example/a/b/?x=1';
    expect(locateInRepository(url, integrations)).toEqual({
      root: url,
      path: '',
      isRepository: false,
    });
    expect(() => locateInRepository('nonsense', integrations)).toThrow(
      'Invalid URL',
    );
  });
});
