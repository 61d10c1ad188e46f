import { runCommand } from '../../__testUtils__/runCommand';
import {
  gate,
  READER_TOKEN,
  startPortal,
  TOKEN,
} from '../../__testUtils__/startPortal';

jest.setTimeout(120_000);

const PAYMENTS = 'component:default/payments';

describe('report', () => {
  let env: Record<string, string>;

  beforeAll(async () => {
    const portal = await startPortal({
      entities: ['payments', 'orders'],
      gates: [
        gate({ validFor: '30d' }),
        gate({
          id: 'alone',
          reported: false,
          signOff: { roles: ['entity-owner'] },
        }),
      ],
    });
    env = portal.env;
  });

  it('reports a result, and says what the gate and the entity now are', async () => {
    const failed = await runCommand(
      [
        ...['report', PAYMENTS, 'load-test', '--state', 'failed'],
        ...['--reason', 'p99 was 900 ms\n::error::no'],
      ],
      {
        ...env,
        GITHUB_SHA: 'abc123',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'quillmark/payments',
        GITHUB_RUN_ID: '42',
        GITHUB_RUN_ATTEMPT: '2',
      },
    );
    expect(failed).toEqual({
      code: 0,
      err: '',
      out: [
        'Reported failed. component:default/payments is now not-ready.',
        '  failed  load-test: It holds the load',
        '    Reason: p99 was 900 ms ::error::no',
        '    Owner: group:default/sre',
        '    How to fix: Run it again https://wiki.example.com/load',
        '    Evidence: https://github.com/quillmark/payments/actions/runs/42/attempts/2',
        '',
      ].join('\n'),
    });
  });

  it('writes JSON, and takes what is said over what the pipeline sets', async () => {
    const gitLab = {
      ...env,
      CI_COMMIT_SHA: 'def456',
      CI_JOB_URL: 'https://gitlab.example.com/jobs/7',
    };
    const json = ['--state', 'passed', '--format', 'json'];
    const args = ['report', 'component:Orders', 'load-test', ...json];
    const first = await runCommand(args, gitLab);
    expect(JSON.parse(first.out)).toMatchObject({
      entityRef: 'component:default/orders',
      status: 'unknown',
      gate: {
        id: 'load-test',
        state: 'passed',
        evidenceUrls: ['https://gitlab.example.com/jobs/7'],
      },
    });
    const second = await runCommand(
      [...args, '--evidence-url', 'https://example.com/it', '--commit', ''],
      gitLab,
    );
    expect(JSON.parse(second.out).gate.evidenceUrls).toEqual([
      'https://example.com/it',
    ]);
    const third = await runCommand([...args, '--evidence-url', ''], gitLab);
    expect(JSON.parse(third.out).gate.evidenceUrls).toEqual([]);
  });

  it.each([
    ['a gate that is not there', [PAYMENTS, 'gone'], /400.*no gate 'gone'/],
    ['a gate that is signed', [PAYMENTS, 'alone'], /400.*not reported/],
    ['an entity that is not there', ['component:gone', 'load-test'], /404/],
    [
      'what is no entity',
      ['payments', 'load-test'],
      /write it like component:/,
    ],
    [
      'an address that runs scripts',
      [
        PAYMENTS,
        'load-test',
        '--evidence-url',
        ['javascript', 'alert(1)'].join(':'),
      ],
      /400.*evidenceUrl/,
    ],
    [
      'an end that has passed',
      [PAYMENTS, 'load-test', '--expires-at', '2020-01-01T00:00:00Z'],
      /400.*expiresAt.*has passed/,
    ],
    ['what is no time', [PAYMENTS, 'load-test', '--at', 'now'], /400.*at/],
  ])('passes on what is wrong with %s', async (_, args, message) => {
    const { code, out, err } = await runCommand(
      ['report', ...args, '--state', 'passed'],
      env,
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^error: .*\n$/);
  });

  it('says what is wrong with its arguments and with the token', async () => {
    const args = ['report', PAYMENTS, 'load-test', '--state', 'passed'];
    const usage: [string[], Record<string, string>, RegExp][] = [
      [args.slice(0, 3), {}, /required option '--state <state>' not specified/],
      [[...args, '--state', 'no-data'], {}, /Allowed choices are passed, fai/],
      [args, { HANDOFF_TOKEN: '' }, /error: The token is missing; put one/],
      [
        args,
        { HANDOFF_TOKEN: 'se\ncret' },
        /error: HANDOFF_TOKEN holds spaces/,
      ],
      [args, { HANDOFF_TOKEN: 'secret' }, /\(401\): .*; check the token/],
      [args, { HANDOFF_TOKEN: READER_TOKEN }, /\(403\): .*handoff.gate.report/],
      [
        args,
        { HANDOFF_URL: '' },
        /error: The address of the portal is missing/,
      ],
      [args, { HANDOFF_URL: 'ftp://x' }, /is no address of a backend/],
      [args, { HANDOFF_URL: 'http://a:secret@x' }, /without a name and passw/],
    ];
    await Promise.all(
      usage.map(async ([given, changes, message]) => {
        const result = await runCommand(given, { ...env, ...changes });
        expect(result).toEqual({
          code: 2,
          out: '',
          err: expect.stringMatching(message),
        });
        for (const secret of ['secret', 'cret', TOKEN, READER_TOKEN]) {
          expect(result.err).not.toContain(secret);
        }
      }),
    );
    const help = await runCommand(['report', '--help'], env);
    expect(help.code).toBe(0);
    expect(help.out).toContain('Exit codes:');
    expect(help.out).not.toContain(TOKEN);
  });
});
