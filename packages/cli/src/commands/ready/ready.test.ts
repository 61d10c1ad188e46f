import { HandoffClient } from 'backstage-plugin-handoff-common';
import { runCommand } from '../../__testUtils__/runCommand';
import { gate, startPortal, TOKEN } from '../../__testUtils__/startPortal';
import type { ReadyReport } from './report';

jest.setTimeout(120_000);

const refOf = (name: string) => `component:default/${name}`;

describe('ready', () => {
  let env: Record<string, string>;
  let client: HandoffClient;

  /** Asks about an entity, as a pipeline does. */
  const ready = (name: string, ...args: string[]) =>
    runCommand(['ready', refOf(name), ...args], env);

  const exitCode = async (name: string, ...args: string[]) =>
    (await ready(name, ...args)).code;

  beforeAll(async () => {
    const portal = await startPortal({
      entities: ['good', 'risky', 'bad', 'new'],
      gates: [
        gate({ id: 'advice', level: 'advisory' }),
        gate({ id: 'security-scan', fix: undefined, owner: 'entity-owner' }),
        gate({ validFor: '90d' }),
      ],
    });
    env = portal.env;
    client = new HandoffClient({
      baseUrl: `${portal.url}/api/handoff`,
      fetchApi: {
        fetch: (url, init) =>
          fetch(url, {
            ...init,
            headers: { ...init?.headers, Authorization: `Bearer ${TOKEN}` },
          }),
      },
    });
    const { report } = client.readiness;
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    for (const name of ['good', 'risky', 'bad']) {
      await report(refOf(name), 'security-scan', { state: 'passed' });
      await report(refOf(name), 'load-test', { state: 'passed' });
    }
    await report(refOf('risky'), 'load-test', {
      state: 'passed',
      expiresAt: soon,
    });
    await report(refOf('bad'), 'load-test', {
      state: 'failed',
      reason: 'p99 was\n::error::900 ms',
      evidenceUrl: 'https://ci.example.com/1',
    });
    await report(refOf('bad'), 'security-scan', { state: 'error' });
    await report(refOf('bad'), 'advice', { state: 'failed' });
  });

  it.each([
    ['not-ready', { good: 0, risky: 0, new: 3, bad: 1 }],
    ['unknown', { good: 0, risky: 0, new: 1, bad: 1 }],
    ['at-risk', { good: 0, risky: 1, new: 1, bad: 1 }],
  ])('exits by the status with --fail-on %s', async (failOn, codes) => {
    const found = await Promise.all(
      Object.keys(codes).map(async name => [
        name,
        await exitCode(name, '--fail-on', failOn),
      ]),
    );
    expect(Object.fromEntries(found)).toEqual(codes);
  });

  it('names what stops the deployment, why, whose it is and how to fix it', async () => {
    const { code, out, err } = await ready('bad');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n')).toEqual([
      'component:default/bad is not-ready: the deployment is stopped',
      '',
      '  failed  load-test: It holds the load',
      '    Reason: p99 was ::error::900 ms',
      '    Owner: group:default/sre',
      '    How to fix: Run it again https://wiki.example.com/load',
      '    Evidence: https://ci.example.com/1',
      '',
      '  error  security-scan: It holds the load',
      expect.stringMatching(/^ {4}Reason: ./),
      '    Owner: owner of component:default/bad',
      '',
      '1 advisory gate failed, which does not change the status.',
      '',
    ]);
    const good = await ready('good');
    expect(good.out).toBe(
      'component:default/good is ready: the deployment goes on\n',
    );
  });

  it('writes JSON', async () => {
    const { code, out } = await ready('bad', '--format', 'json');
    const report: ReadyReport = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      entityRef: refOf('bad'),
      status: 'not-ready',
      exitCode: 1,
      advisoryFailures: 1,
      parts: [],
      gates: [{ id: 'load-test', state: 'failed' }, { id: 'security-scan' }],
    });
    const unknown: ReadyReport = JSON.parse(
      (await ready('new', '--format', 'json')).out,
    );
    expect(unknown.gates.map(({ id, state }) => [id, state])).toEqual([
      ['security-scan', 'no-data'],
      ['load-test', 'no-data'],
    ]);
  });

  it('goes on with an override, which is on record', async () => {
    const { code, out } = await runCommand(
      [
        ...['ready', refOf('bad'), '--override', 'The fix of the outage'],
        ...['--environment', 'production', '--release', '1.4.0'],
      ],
      { ...env, CI_JOB_URL: 'https://gitlab.example.com/jobs/7' },
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^component:default\/bad is not-ready: the deployment goes on, as an override was recorded\n/,
    );
    expect(out).toContain('load-test');
    const { items } = await client.readiness.listHistory(refOf('bad'));
    expect(items[0]).toMatchObject({
      reason:
        'The fix of the outage · 1.4.0 in production · https://gitlab.example.com/jobs/7',
      cause: { type: 'override', by: 'deployments' },
    });
  });

  it('does not record an override that is not needed, and does not take one without a reason', async () => {
    const before = await client.readiness.listHistory(refOf('good'));
    const { code, err } = await ready('good', '--override', 'To be sure');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'note: the override is not recorded, as nothing stops the deployment\n',
    });
    const after = await client.readiness.listHistory(refOf('good'));
    expect(after.totalItems).toBe(before.totalItems);
    expect(await ready('bad', '--override', ' ')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--override takes the reason'),
    });
  });

  it('stops when the override is refused', async () => {
    const { code, err } = await ready('bad', '--override', 'x'.repeat(2001));
    expect(code).toBe(2);
    expect(err).toMatch(
      /^error: component:default\/bad is not-ready, and the override was not recorded, so the deployment is stopped: The portal refuses \(400\)/,
    );
  });

  it('never stops a rollback', async () => {
    const { code, out } = await ready('bad', '--rollback');
    expect(code).toBe(0);
    expect(out).toMatch(
      /is not-ready: the deployment goes on, as a rollback is never stopped\n/,
    );
    const others = [
      runCommand(['ready', refOf('gone'), '--rollback'], env),
      runCommand(['ready', 'gone', '--rollback'], env),
      runCommand(['ready', refOf('bad'), '--rollback'], {}),
      runCommand(['ready', refOf('bad'), '--rollback', '--override', ''], env),
    ];
    for (const result of await Promise.all(others)) {
      expect(result.code).toBe(0);
      expect(result.err).toContain('READINESS WAS NOT CHECKED');
      expect(result.err).toContain('a rollback is never stopped');
    }
  });

  it('says what is wrong with its arguments, and what the portal refuses', async () => {
    const usage: [string[], Record<string, string>, RegExp][] = [
      [['ready'], {}, /missing required argument 'entity'/],
      [
        ['ready', refOf('bad'), '--fail-on', 'x'],
        {},
        /not-ready, unknown, at-/,
      ],
      [['ready', refOf('gone')], {}, /^error: The portal refuses \(404\): /],
      [['ready', 'bad'], {}, /^error: 'bad' names no entity; write it like/],
      [['ready', refOf('bad')], { HANDOFF_TOKEN: 'x' }, /refuses \(401\)/],
    ];
    await Promise.all(
      usage.map(async ([args, changes, message]) => {
        expect(await runCommand(args, { ...env, ...changes })).toEqual({
          code: 2,
          out: '',
          err: expect.stringMatching(message),
        });
      }),
    );
  });
});
