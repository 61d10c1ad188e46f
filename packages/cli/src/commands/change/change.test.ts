import { createMockDirectory } from '@backstage/backend-test-utils';
import { HandoffClient, type Change } from 'backstage-plugin-handoff-common';
import { runCommand } from '../../__testUtils__/runCommand';
import {
  gate,
  READER_TOKEN,
  startPortal,
} from '../../__testUtils__/startPortal';

jest.setTimeout(120_000);

const folder = createMockDirectory();
const PAYMENTS = 'component:default/payments';
const gitHub = {
  GITHUB_SHA: 'abc123def4567890',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_REPOSITORY: 'quillmark/payments',
  GITHUB_RUN_ID: '42',
  GITHUB_ACTOR: 'octocat',
};
const gitLab = {
  CI_COMMIT_SHA: 'def456',
  CI_JOB_URL: 'https://gitlab.example.com/jobs/7',
  CI_SERVER_HOST: 'gitlab.example.com',
  CI_PROJECT_PATH: 'quillmark/payments',
  CI_PIPELINE_ID: '7',
  GITLAB_USER_LOGIN: 'tanuki',
};

describe('change report', () => {
  let env: Record<string, string>;
  let list: () => Promise<Change[]>;

  beforeAll(async () => {
    const portal = await startPortal({
      entities: ['payments', 'orders'],
      gates: [gate()],
    });
    env = portal.env;
    const client = new HandoffClient({
      baseUrl: `${portal.url}/api/handoff`,
      fetchApi: {
        fetch: (url, init) => {
          const headers = new Headers(init?.headers);
          headers.set('Authorization', `Bearer ${READER_TOKEN}`);
          return fetch(url, { ...init, headers });
        },
      },
    });
    list = async () => (await client.changes.list()).items;
  });

  const report = (args: string[], variables: Record<string, string> = {}) =>
    runCommand(['change', 'report', ...args], { ...env, ...variables });

  it('reports a deployment of GitHub Actions, once however often it is run', async () => {
    const args = [
      PAYMENTS,
      '--environment',
      'production',
      '--release',
      '1.4.0',
    ];
    const begun = await report([...args, '--state', 'open'], gitHub);
    expect(begun).toMatchObject({ code: 0, err: '' });
    const done = await report(args, gitHub);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(
      /^Deploy 1.4.0 to production: updated, \/handoff\/changes\/[0-9a-f-]+\n$/,
    );
    const found = (await list()).filter(
      ({ source }) => source === 'github-actions',
    );
    expect(found).toMatchObject([
      {
        externalId: `quillmark/payments/42 deployment production ${PAYMENTS}`,
        kind: 'deployment',
        state: 'deployed',
        title: 'Deploy 1.4.0 to production',
        entityRefs: [PAYMENTS],
        repository: 'github.example.com/quillmark/payments',
        environment: 'production',
        version: '1.4.0',
        commit: 'abc123def4567890',
        url: 'https://github.example.com/quillmark/payments/actions/runs/42',
        author: 'octocat',
      },
    ]);
  });

  it('reports what GitLab deploys, and takes what is said over what the pipeline sets', async () => {
    const { out } = await report(
      [
        ...['component:Payments', 'component:orders', '--state', 'failed'],
        ...['--kind', 'configuration', '--title', 'Half the pool'],
        ...['--author', '', '--at', '2026-11-20T10:00:00Z'],
        ...['--format', 'json'],
      ],
      gitLab,
    );
    expect(JSON.parse(out)).toEqual({
      outcome: 'added',
      id: expect.any(String),
      problems: [],
    });
    const [found] = (await list()).filter(
      ({ source }) => source === 'gitlab-ci',
    );
    expect(found).toMatchObject({
      kind: 'configuration',
      state: 'failed',
      title: 'Half the pool',
      entityRefs: ['component:default/orders', PAYMENTS],
      repository: 'gitlab.example.com/quillmark/payments',
      deployedAt: '2026-11-20T10:00:00.000Z',
      commit: 'def456',
      url: 'https://gitlab.example.com/jobs/7',
    });
    expect(found.author).toBeUndefined();
  });

  it('reports what is set there, as a file says it', async () => {
    folder.setContent({
      'facts.yaml': 'featureFlags:\n  new-checkout: true\n  api-token: abc\n',
      'list.json': '[1]',
      'broken.json': '{ "secret": ',
    });
    const facts = folder.resolve('facts.yaml');
    const done = await report(
      [PAYMENTS, '--environment', 'staging', '--facts', facts],
      gitHub,
    );
    expect(done.out).toMatch(
      /: added.*\n {2}facts\/featureFlags\/api-token: looks like a secret/,
    );
    for (const [name, message] of [
      ['list.json', /holds no facts/],
      ['broken.json', /holds no facts/],
      ['gone.json', /cannot be read/],
    ] as const) {
      const { code, err } = await report(
        [PAYMENTS, '--facts', folder.resolve(name)],
        gitHub,
      );
      expect(code).toBe(2);
      expect(err).toMatch(message);
    }
  });

  it('tells what could not be used', async () => {
    const { code, out } = await report([PAYMENTS, 'component:gone'], gitHub);
    expect(code).toBe(0);
    expect(out).toMatch(/added.*\n {2}entityRefs\/1: there is no entity/);
  });

  it.each([
    ['without a pipeline', [PAYMENTS], {}, /give --source and --id/],
    [
      'without anything that it is about',
      ['--source', 'make', '--id', '1'],
      {},
      /name entities like/,
    ],
    [
      'with what is no entity',
      ['payments'],
      gitHub,
      /write it like component:/,
    ],
    [
      'of an entity that is not there',
      ['component:gone'],
      gitHub,
      /400.*no entity component:default\/gone/,
    ],
    ['with what is no time', [PAYMENTS, '--at', 'now'], gitHub, /400.*At/],
    [
      'in a state that is none',
      [PAYMENTS, '--state', 'done'],
      gitHub,
      /Allowed choices are deployed/,
    ],
    [
      'with a token that may not',
      [PAYMENTS],
      { ...gitHub, HANDOFF_TOKEN: READER_TOKEN },
      /\(403\): .*handoff.change.report/,
    ],
  ])('says what is wrong %s', async (_, args, variables, message) => {
    const { code, out, err } = await report(args, variables);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});
