import { addressToRead, planReads } from './planReads';
import { integrations } from './testing';

const GITHUB = 'https://github.com/acme/shop/tree/main/';
const GITLAB = 'https://gitlab.com/acme/shop/-/tree/main/';

describe('planReads', () => {
  it('reads each repository once, however many entities share it', () => {
    const requests = Array.from({ length: 1000 }, (_, index) => ({
      type: 'url',
      root: index % 2 ? GITHUB : GITLAB,
      folders: [`service-${index % 5}/ops`, 'ops'],
    }));
    requests.push({ type: 'file', root: GITHUB, folders: [''] });
    const folders = [0, 1, 2, 3, 4].map(index => `service-${index}/ops`);
    expect(planReads(requests)).toEqual([
      { type: 'file', root: GITHUB, folders: [''] },
      { type: 'url', root: GITHUB, folders: ['ops', ...folders] },
      { type: 'url', root: GITLAB, folders: ['ops', ...folders] },
    ]);
    expect(planReads([])).toEqual([]);
  });
});

describe('addressToRead', () => {
  it.each([
    [GITHUB, ['a/ops'], GITHUB, ''],
    [GITLAB, ['a b/ops'], `${GITLAB}a%20b/ops`, 'a b/ops'],
    [GITLAB, ['a/ops', 'a/runbooks'], `${GITLAB}a`, 'a'],
    [GITLAB, ['a/ops', 'a/ops/x'], `${GITLAB}a/ops`, 'a/ops'],
    [GITLAB, ['ops', 'operations'], GITLAB, ''],
    [GITLAB, [''], GITLAB, ''],
    [
      'https://gitlab.com/acme/shop/',
      ['ops'],
      'https://gitlab.com/acme/shop/',
      '',
    ],
  ])('of %s with %j is %s', (root, folders, url, folder) => {
    expect(addressToRead({ type: 'url', root, folders }, integrations)).toEqual(
      { url, folder },
    );
  });
});
