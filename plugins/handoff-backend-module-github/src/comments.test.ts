import { TestDatabases } from '@backstage/backend-test-utils';
import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeGithub } from './__testUtils__/FakeGithub';
import { openPullRequest, pullRequestEvent } from './__testUtils__/payloads';
import {
  component,
  startGithubPortal,
} from './__testUtils__/startGithubPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const RISKY = '## Intent\n\nFewer refusals\n\n## Risk\n\nhigh\n';
const REST = [
  'What is not certain',
  'Impact on users',
  'Deployment strategy',
  'Monitoring',
  'When to roll back',
]
  .map(heading => `## ${heading}\n\nSomething\n`)
  .join('\n');
const UNDO = '## How to roll back\n\nTurn the flag off.\n';

function serveGithub() {
  const github = new FakeGithub();
  github.answers['/issues/12/comments'] = { id: 77 };
  github.answers['/issues/comments/77'] = { id: 77 };
  server.use(...github.handlers);
  return github;
}

describe.each(databases.eachSupportedId())(
  'comments on GitHub on %s',
  databaseId => {
    async function start(noteComments?: string) {
      const portal = await startGithubPortal({
        knex: await databases.init(databaseId),
        entities: [component('payments', 'acme/payments')],
        config: {
          app: { baseUrl: 'https://portal.example/' },
          handoff: { github: noteComments ? { noteComments } : {} },
        },
      });
      let minute = 0;
      return {
        ...portal,
        /** Says what the description is now, and has that told. */
        describe: async (body: string, changes: object = {}) => {
          minute += 1;
          await portal.send(
            'pull_request',
            pullRequestEvent('edited', {
              ...openPullRequest,
              updated_at: `2026-11-19T08:${String(minute).padStart(
                2,
                '0',
              )}:00Z`,
              body,
              ...changes,
            }),
          );
          await portal.tellLacks();
        },
      };
    }

    it('say once what is missing, and follow it', async () => {
      const github = serveGithub();
      const { describe: write, changes, tellLacks } = await start('missing');
      await write(RISKY);
      const [{ id }] = await changes();
      expect(github.sent).toEqual([
        {
          method: 'POST',
          path: '/issues/12/comments',
          body: {
            body: [
              'The operational note of this pull request lacks:',
              '',
              '- **How to undo it.** The risk is high, and nothing says how.',
              '- What is not certain',
              '- Impact on users',
              '- Deployment strategy',
              '- Monitoring',
              '- When to roll back',
              '',
              `Answer below a heading of that name in the description, or [in the portal](https://portal.example/handoff/changes/${id}). This comment changes with it.`,
            ].join('\n'),
          },
        },
      ]);
      await tellLacks();
      await write(`${RISKY}\nMore about the intent, and nothing else.`);
      expect(github.sent).toHaveLength(1);
      await write(`${RISKY}${UNDO}`);
      expect(github.sent[1]).toMatchObject({
        method: 'PATCH',
        path: '/issues/comments/77',
        body: { body: expect.not.stringContaining('How to undo it') },
      });
      await write(`${RISKY}${UNDO}${REST}`);
      expect(github.sent[2]).toMatchObject({
        body: { body: expect.stringContaining('has what it needs') },
      });
      expect(github.sent).toHaveLength(3);
    });

    it('may be of high risk without a way back alone', async () => {
      const github = serveGithub();
      const { describe: write } = await start('high-risk');
      await write('## Risk\n\nmedium\n');
      await write(`${RISKY}${UNDO}`);
      expect(github.sent).toEqual([]);
      await write(RISKY);
      await write(`${RISKY}${UNDO}`);
      expect(github.sent.map(({ method }) => method)).toEqual([
        'POST',
        'PATCH',
      ]);
    });

    it('are made on open pull requests alone, and not where nothing is missing', async () => {
      const github = serveGithub();
      const { describe: write, send, tellLacks } = await start('missing');
      await write(`${RISKY}${UNDO}${REST}`);
      await send('pull_request', pullRequestEvent('closed', { body: RISKY }));
      await tellLacks();
      expect(github.sent).toEqual([]);
    });

    it('stay away where somebody has deleted them', async () => {
      const github = serveGithub();
      const { describe: write, said } = await start('missing');
      await write(RISKY);
      delete github.answers['/issues/comments/77'];
      await write(`${RISKY}${UNDO}`);
      await write(RISKY);
      expect(github.sent.map(({ method }) => method)).toEqual([
        'POST',
        'PATCH',
        'PATCH',
      ]);
      expect(said).toEqual([]);
    });

    it('are tried again later when GitHub does not answer', async () => {
      const github = serveGithub();
      const {
        describe: write,
        said,
        tellLacks,
        passAPause,
      } = await start('missing');
      github.refusals = [() => new HttpResponse(null, { status: 500 })];
      await write(RISKY);
      await tellLacks();
      expect(github.sent).toEqual([]);
      expect(said).toEqual([
        expect.stringMatching(/‘Retry’ lacks could not be told: .* 500/),
      ]);
      await passAPause();
      await tellLacks();
      expect(github.sent).toHaveLength(1);
    });

    it('are not made unless they are wanted', async () => {
      const github = serveGithub();
      const { send } = await start();
      await send(
        'pull_request',
        pullRequestEvent('edited', { ...openPullRequest, body: RISKY }),
      );
      expect(github.sent).toEqual([]);
      await expect(start('always')).rejects.toThrow(
        'handoff.github.noteComments must be none, high-risk or missing',
      );
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
