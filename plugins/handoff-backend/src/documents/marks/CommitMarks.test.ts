import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { setupServer } from 'msw/node';
import { mockCommits, type MockHistory } from '../__testUtils__/mockCommits';
import { RequestBudget } from '../sources';
import { integrations } from '../sources/testing';
import { CommitMarks } from './CommitMarks';

const FILE = 'ops/rollback.md';
const MINOR = 'Fix a typo\n\nHandoff-Revision: minor\n';

describe.each([
  ['GitHub', 'https://github.com/acme/shop/tree/main/'],
  ['GitLab', 'https://gitlab.com/acme/shop/-/tree/main/'],
])('CommitMarks on %s', (_, root) => {
  const server = setupServer();
  registerMswTestHooks(server);

  function start(commits: [sha: string, message: string, path?: string][]) {
    const history: MockHistory = {
      commits: commits.map(([sha, message, path = FILE]) => ({
        sha,
        message,
        paths: [path],
      })),
      asked: [],
    };
    server.use(...mockCommits(history));
    const logger = mockServices.logger.mock();
    const now = new Date(0);
    const budget = new RequestBudget({
      requestsPerHour: 400,
      clock: () => now,
    });
    const marks = CommitMarks.create({
      integrations,
      budget,
      logger,
      clock: () => now,
    });
    const find = async (
      commit: string,
      since: string,
      source = { type: 'url', root },
    ) => [
      ...(await marks.of({ source, commit, folder: '' })([
        { path: FILE, since },
      ])),
    ];
    return { history, logger, budget, marks, find };
  }

  it('takes a file for minor when all commits since it was read say so', async () => {
    const { find, history } = start([
      ['c5', MINOR],
      ['c4', 'Something else', 'src/index.ts'],
      ['c3', MINOR],
      ['c2', 'Something else', 'src/index.ts'],
      ['c1', 'Write it'],
    ]);
    // c2 was the last commit when it was read, and has not changed it.
    expect(await find('c5', 'c2')).toEqual([FILE]);
    expect(history.asked).toEqual(['c5', `c5 ${FILE}`, `c2 ${FILE}`]);
    expect(await find('c5', 'c3')).toEqual([FILE]);
    expect(await find('c3', 'c1')).toEqual([FILE]);
  });

  it('takes it for more when one of them does not', async () => {
    const { find, history } = start([
      ['c4', MINOR],
      ['c3', 'Say something new'],
      ['c2', MINOR],
      ['c1', 'Write it'],
    ]);
    expect(await find('c4', 'c1')).toEqual([]);
    expect(await find('c4', 'c2')).toEqual([]);
    history.asked.length = 0;
    expect(await find('c3', 'c1')).toEqual([]);
    expect(history.asked).toEqual(['c3', `c3 ${FILE}`]);
    expect(await find('c4', 'c3')).toEqual([FILE]);
  });

  it('takes it for more when the known commit is not among those that are answered', async () => {
    const { find } = start([
      ...Array.from(
        { length: 100 },
        (__, index) => [`n${index}`, MINOR] as [string, string],
      ),
      ['c1', 'Write it'],
    ]);
    expect(await find('n0', 'c1')).toEqual([]);
    expect(await find('n1', 'c1')).toEqual([FILE]);
    // As after a forced push.
    expect(await find('n0', 'gone')).toEqual([]);
  });

  it('finds a mark in a repository in which much has happened since', async () => {
    const { find } = start([
      ...Array.from({ length: 100 }, (__, index): [string, string, string] => [
        `n${index}`,
        'Other',
        'src',
      ]),
      ['c2', MINOR],
      ['c1', 'Write it'],
    ]);
    expect(await find('n0', 'c1')).toEqual([FILE]);
  });

  it('asks once per reading where no commit has the trailer, and nobody where nothing has changed', async () => {
    const { marks, history } = start([
      ['c2', 'Say something new'],
      ['c1', 'Write it'],
    ]);
    const findMinor = marks.of({
      source: { type: 'url', root },
      commit: 'c2',
      folder: 'ops',
    });
    expect(await findMinor([])).toEqual(new Set());
    expect(history.asked).toEqual([]);
    await findMinor([{ path: FILE, since: 'c1' }]);
    await findMinor([{ path: 'ops/other.md', since: 'c1' }]);
    expect(history.asked).toEqual(['c2 ops']);
  });

  it.each([
    [{ status: 403 }, '403'],
    [{ status: 500 }, '500'],
  ])(
    'takes it for more and says so once where the host answers %j',
    async (failure, message) => {
      const { marks, history, logger } = start([['c2', MINOR]]);
      history.failure = failure;
      const findMinor = marks.of({
        source: { type: 'url', root },
        commit: 'c2',
        folder: '',
      });
      expect(await findMinor([{ path: FILE, since: 'c1' }])).toEqual(new Set());
      expect(await findMinor([{ path: FILE, since: 'c1' }])).toEqual(new Set());
      expect(history.asked).toHaveLength(1);
      expect(logger.warn.mock.calls).toEqual([
        [expect.stringMatching(`^Changes of ${root}.*${message}`)],
      ]);
    },
  );

  it('stays within the requests that its host is left', async () => {
    const { find, history, budget, logger } = start([
      ['c2', MINOR],
      ['c1', 'Write it'],
    ]);
    const { host } = new URL(root);
    budget.spend(host, 100);
    expect(await find('c2', 'c1')).toEqual([]);
    expect(history.asked).toEqual([]);
    expect(logger.warn.mock.calls[0]).toEqual([
      expect.stringContaining(`the requests to ${host} are used up`),
    ]);
  });

  it('leaves a host alone that says so', async () => {
    const { find, history, budget } = start([['c2', MINOR]]);
    history.failure = { status: 429, headers: { 'retry-after': '60' } };
    expect(await find('c2', 'c1')).toEqual([]);
    expect(budget.take(new URL(root).host, 1, true)).toEqual({
      granted: false,
      until: new Date(60_000),
    });
  });

  it('asks nobody about folders and other hosts', async () => {
    const { find, history } = start([]);
    for (const source of [
      { type: 'file', root: '/srv/shop' },
      {
        type: 'url',
        root: 'https://gitea.acme.example/acme/shop/src/branch/main/',
      },
      { type: 'url', root: 'https://files.example/shop/' },
    ]) {
      expect(await find('c2', 'c1', source)).toEqual([]);
    }
    expect(history.asked).toEqual([]);
  });
});
