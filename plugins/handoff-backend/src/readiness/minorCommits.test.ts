import {
  createMockDirectory,
  mockServices,
  registerMswTestHooks,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { NotModifiedError } from '@backstage/errors';
import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { testEntity } from '../__testUtils__/createTestPortal';
import {
  mockCommits,
  type MockHistory,
} from '../documents/__testUtils__/mockCommits';
import {
  signedGate,
  startReadinessPortal,
} from './__testUtils__/startReadinessPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();

const MINOR = 'Fix a typo\n\nHandoff-Revision: minor\n';
const HOSTS = [
  ['GitHub', 'https://github.com/acme/shop/tree/main/ops'],
  ['GitLab', 'https://gitlab.com/acme/shop/-/tree/main/ops'],
];

describe.each(
  databases
    .eachSupportedId()
    .flatMap(([id]) => HOSTS.map(([host, target]) => [host, id, target])),
)('commits of %s marked as minor, on %p', (_, databaseId, target) => {
  const server = setupServer(
    http.all(/^http:\/\/(localhost|127\.0\.0\.1)/, () => passthrough()),
  );
  registerMswTestHooks(server);

  /** A document that is signed as of commit c1, unless it is to wait. */
  async function start({ isSigned = true } = {}) {
    const history: MockHistory = { commits: [], asked: [] };
    let text = '';
    server.use(...mockCommits(history));
    const portal = await startReadinessPortal({
      knex: await databases.init(databaseId as 'SQLITE_3'),
      folder,
      gates: [signedGate()],
      entities: [
        testEntity('payments', folder, {
          annotations: { 'handoff/docs-ref': `url:${target}` },
        }),
      ],
      features: [
        mockServices.urlReader.mock({
          readTree: async (url, options) => {
            const etag = history.commits[0].sha;
            if (options?.etag === etag) throw new NotModifiedError();
            const path = url.includes('gitlab')
              ? 'rollback.md'
              : 'ops/rollback.md';
            return {
              etag,
              files: async () => [
                { path, content: async () => Buffer.from(text) },
              ],
              archive: async () => Promise.reject(new Error('not asked for')),
              dir: async () => Promise.reject(new Error('not asked for')),
            };
          },
        }).factory,
      ],
    });
    const refresh = async () => {
      const { status } = await portal.request(
        'post',
        '/entities/component/default/payments/refresh',
      );
      expect(status).toBe(200);
    };
    const commit = (sha: string, message: string, content: string) => {
      text = `# Roll back\n\n1. ${content}\n`;
      history.commits.unshift({ sha, message, paths: ['ops/rollback.md'] });
    };
    commit('c1', 'Write it', 'Undo teh change.');
    await refresh();
    if (isSigned) {
      await portal.signOff('reviewed', { verdict: 'approved', reason: 'Fine' });
    }
    return { portal, history, commit, refresh };
  }

  it('leave the sign-off as it is, and show beside it', async () => {
    const { portal, history, commit, refresh } = await start();
    await refresh();
    expect(history.asked).toEqual([]);
    commit('c2', MINOR, 'Undo the change.');
    await refresh();
    const { state, signOffs } = await portal.gateOf('reviewed');
    expect(state).toBe('passed');
    expect(signOffs[0]).toMatchObject({
      state: 'valid',
      minorChanges: [
        { signed: 1, current: 2, document: { title: 'Roll back' } },
      ],
    });
    const asked = history.asked.length;
    await refresh();
    expect(history.asked).toHaveLength(asked);

    commit('c3', 'Say something new', 'Undo the change, then call somebody.');
    await refresh();
    expect((await portal.gateOf('reviewed')).signOffs[0]).toMatchObject({
      state: 'void',
      voidedBy: [{ difference: { signed: 1, current: 3 } }],
    });
  });

  it('are not asked for where nobody has signed', async () => {
    const { portal, history, commit, refresh } = await start({
      isSigned: false,
    });
    commit('c2', MINOR, 'Undo the change.');
    await refresh();
    expect(history.asked).toEqual([]);
    expect((await portal.gateOf('reviewed')).state).toBe('no-data');
  });

  it('void it together with others', async () => {
    const { portal, commit, refresh } = await start();
    commit('c2', 'Say something new', 'Undo the change.');
    commit('c3', MINOR, 'Undo the change, twice.');
    await refresh();
    expect((await portal.gateOf('reviewed')).signOffs[0].state).toBe('void');
  });

  it.each([403, 500])('void it when the host answers %d', async status => {
    const { portal, history, commit, refresh } = await start();
    history.failure = { status };
    commit('c2', MINOR, 'Undo the change.');
    await refresh();
    expect(history.asked).toHaveLength(1);
    expect((await portal.gateOf('reviewed')).signOffs[0].state).toBe('void');
  });
});
