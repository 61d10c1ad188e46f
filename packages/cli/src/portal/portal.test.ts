import type { RequestListener } from 'node:http';
import { runCommand } from '../__testUtils__/runCommand';
import { startServer } from '../__testUtils__/startServer';

jest.setTimeout(120_000);

const TOKEN = 'a-very-secret-token';
const REF = 'component:default/payments';

const BAD = {
  entityRef: REF,
  status: 'not-ready',
  because: [],
  advisoryFailures: 0,
  gates: [],
  parts: [],
  computedAt: '2027-01-31T10:00:00.000Z',
};

/** Says the same to everybody. */
function always(
  status: number,
  type: string,
  body = '',
  headers: Record<string, string> = {},
): RequestListener {
  return (_, response) =>
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
}

const json = (status: number, body: object) =>
  always(status, 'application/json; charset=utf-8', JSON.stringify(body));

describe('a portal that answers otherwise', () => {
  const opened: { close: () => void }[] = [];
  afterEach(() => opened.splice(0).forEach(server => server.close()));

  async function runAgainst(listener: RequestListener, ...args: string[]) {
    const server = await startServer(listener);
    opened.push(server);
    return run(server.url, ...args);
  }

  async function run(url: string, ...args: string[]) {
    const given = args.length ? args : ['ready', REF];
    const env = { HANDOFF_URL: url, HANDOFF_TOKEN: TOKEN };
    const started = performance.now();
    const result = await runCommand(given, env);
    expect(result.out + result.err).not.toContain(TOKEN);
    return { ...result, seconds: (performance.now() - started) / 1000 };
  }

  it.each([
    [
      'the app',
      always(200, 'text/html', '<html>'),
      /answers 200 with text\/ht/,
    ],
    [
      'a proxy',
      always(404, 'text/plain', 'no'),
      /answers 404 with text\/plain/,
    ],
    [
      'a login page',
      always(302, 'text/html', '', {
        Location: 'https://login.example.com/in?state=private',
      }),
      /it redirects to https:\/\/login.example.com\/in, as login pages do/,
    ],
  ])('says so when it is %s', async (_, listener, message) => {
    const { code, out, err } = await runAgainst(listener);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toContain('private');
  });

  it('does not show the token when the portal quotes it', async () => {
    const { code, err } = await runAgainst((request, response) =>
      json(403, {
        error: {
          name: 'NotAllowedError',
          message: `No \u001b[31m${request.headers.authorization}`,
        },
        response: { statusCode: 403 },
      })(request, response),
    );
    expect(code).toBe(2);
    expect(err).toBe('error: The portal refuses (403): No [31mBearer ***\n');
  });

  it('tries again after what may be over in a moment', async () => {
    const answers = [
      always(503, 'text/html', 'restarting'),
      always(429, 'text/plain'),
      // Breaks off.
      (request => request.socket.destroy()) satisfies RequestListener,
      json(200, BAD),
    ];
    let asked = 0;
    const { code, out, err } = await runAgainst((...exchange) => {
      answers[Math.min(asked, answers.length - 1)](...exchange);
      asked += 1;
    });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('is not-ready');
    expect(asked).toBe(4);
  });

  it('gives up after 10 s, and does what is asked for then', async () => {
    const closed = await startServer(() => {});
    closed.close();
    const hangs: RequestListener = () => {};
    const restarts = always(503, 'text/html', 'restarting');
    const deny = ['ready', REF, '--on-unreachable', 'deny'];
    const report = ['report', REF, 'load-test', '--state', 'passed'];
    const results = await Promise.all([
      runAgainst(hangs, ...deny),
      run(closed.url, ...deny),
      runAgainst(restarts, ...deny),
      run(closed.url, ...report),
      runAgainst(hangs),
      runAgainst(
        restarts,
        'ready',
        REF,
        '--rollback',
        '--override',
        'It burns',
      ),
      runAgainst(hangs, ...deny, '--rollback'),
      runAgainst(
        (request, response) =>
          request.method === 'POST'
            ? hangs(request, response)
            : json(200, BAD)(request, response),
        ...['ready', REF, '--override', 'It burns'],
      ),
    ]);
    expect(results.map(({ code }) => code)).toEqual([4, 4, 4, 4, 0, 0, 0, 4]);
    for (const { seconds, out } of results) {
      expect(out).toBe('');
      expect(seconds).toBeGreaterThan(7);
      expect(seconds).toBeLessThan(40);
    }
    const [hung, refused, restarted, , allowed, rollback, , unrecorded] =
      results.map(({ err }) => err);
    expect(hung).toMatch(/^error: .*not reached within 10 s: it does not ans/);
    expect(refused).toMatch(/not reached within 10 s: ECONNREFUSED/);
    expect(restarted).toMatch(/within 10 s: it answers 503 Service Unavail/);
    expect(allowed).toContain('*** WARNING: READINESS WAS NOT CHECKED ***');
    expect(allowed).toContain(
      'goes on all the same, as --on-unreachable is al',
    );
    expect(rollback).toContain('a rollback is never stopped');
    expect(rollback).toContain('The override is not recorded.');
    expect(unrecorded).toMatch(/override was not recorded, so the deployment /);
  });

  it('counts a portal that fails among those that cannot be reached', async () => {
    const fails = json(500, {
      error: { name: 'Error', message: 'No database' },
      response: { statusCode: 500 },
    });
    const [denied, allowed] = await Promise.all([
      runAgainst(fails, 'ready', REF, '--on-unreachable', 'deny'),
      runAgainst(fails),
    ]);
    expect(denied.code).toBe(4);
    expect(denied.err).toMatch(/^error: The portal at .* fails with 500; see/);
    expect(allowed.code).toBe(0);
  });
});
