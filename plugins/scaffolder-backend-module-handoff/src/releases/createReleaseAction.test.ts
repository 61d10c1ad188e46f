import { TestDatabases } from '@backstage/backend-test-utils';
import {
  DANA,
  startScaffolder,
  type Step,
} from '../__testUtils__/startScaffolder';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const PAYMENTS = 'component:default/payments';

function release(input: Step['input'], more: Partial<Step> = {}): Step {
  return { id: 'release', action: 'handoff:release:create', input, ...more };
}

describe.each(databases.eachSupportedId())(
  'handoff:release:create on %s',
  databaseId => {
    const start = async (
      steps: Step[],
      more: { output?: Record<string, string>; denied?: string[] } = {},
    ) =>
      startScaffolder({
        knex: await databases.init(databaseId),
        otherKnex: await databases.init(databaseId),
        steps,
        ...more,
      });

    it('writes a release down for whoever runs the template', async () => {
      const portal = await start(
        [
          release({
            title: '${{ parameters.service }} ${{ parameters.version }}',
            entityRefs: [PAYMENTS],
            environment: 'production',
            version: '${{ parameters.version }}',
            goal: '${{ parameters.goal }}',
          }),
        ],
        {
          output: {
            id: '${{ steps.release.output.id }}',
            state: '${{ steps.release.output.state }}',
            path: '${{ steps.release.output.path }}',
            url: '${{ steps.release.output.url }}',
          },
        },
      );
      const { status, output, said } = await portal.run({
        service: 'Payments',
        version: '2.4.1',
      });
      expect(said).not.toContainEqual(expect.stringContaining('Error'));
      expect(status).toBe('completed');
      const { id } = output;
      expect(output).toEqual({
        id: expect.any(String),
        state: 'accepted',
        path: `/handoff/releases/${id}`,
        url: `https://portal.example.com/handoff/releases/${id}`,
      });
      const written = await portal.call('get', `/handoff/releases/${id}`);
      expect(written).toMatchObject({
        title: 'Payments 2.4.1',
        version: '2.4.1',
        createdBy: DANA,
      });
      expect(written).not.toHaveProperty('goal');
    });

    it('makes one release of a step that is tried again, and one of each round', async () => {
      const portal = await start([
        release(
          { title: '${{ each.value }}', entityRefs: [PAYMENTS] },
          { each: ['First', 'Second'] },
        ),
        {
          id: 'fail',
          action: 'handoff:documents:create',
          input: { targetPath: '../outside' },
        },
      ]);
      const failed = await portal.run();
      expect(failed.status).toBe('failed');
      // As when the backend stops before the scaffolder has noted what the step has made.
      await portal.forgetProgress();
      const again = await portal.retry(failed);
      expect(again.status).toBe('failed');
      const wrote = again.said.filter(line => line.includes('is accepted'));
      expect(wrote).toHaveLength(4);
      await portal.retry(failed, 'user:default/olaf');
      const { items } = await portal.call('get', '/handoff/releases');
      expect(items).toHaveLength(2);

      await portal.run();
      const { totalItems } = await portal.call('get', '/handoff/releases');
      expect(totalItems).toBe(4);
    });

    it('takes all that a release can say', async () => {
      const portal = await start(
        [
          release({
            title: 'Instant payments',
            goal: 'Money within ten seconds',
            successCriteria: 'None takes longer',
            successBy: '2099-12-15',
            entityRefs: [PAYMENTS],
            window: {
              start: '2099-12-01T21:00:00+01:00',
              end: '2099-12-01T23:00:00+01:00',
              timeZone: 'Europe/Vienna',
            },
            raisedRisk: { risk: 'high', reason: 'Moves the ledger' },
            channelUrl: 'https://chat.example.com/payments',
            roles: [{ role: 'operations', parties: ['group:default/team-a'] }],
            texts: { rollbackCriteria: 'More than 1 % of payments fail' },
            tasks: [
              {
                title: 'Tell support',
                phase: 'before',
                owner: 'group:default/team-a',
                dueAt: '2099-12-01T20:00:00Z',
              },
            ],
            draft: true,
          }),
        ],
        { output: { id: '${{ steps.release.output.id }}' } },
      );
      const { output, said } = await portal.run();
      expect(said).not.toContainEqual(expect.stringContaining('Error'));
      expect(
        await portal.call('get', `/handoff/releases/${output.id}`),
      ).toMatchObject({
        state: 'draft',
        risk: 'high',
        successBy: '2099-12-15',
        texts: { rollbackCriteria: 'More than 1 % of payments fail' },
        window: { start: '2099-12-01T20:00:00.000Z' },
        channelUrl: 'https://chat.example.com/payments',
        tasks: [{ title: 'Tell support', owner: 'group:default/team-a' }],
      });
    });

    it.each([
      [
        'a field that Handoff cannot use',
        {
          title: 'Payments',
          entityRefs: [PAYMENTS],
          window: {
            start: '2099-12-01T21:00:00Z',
            end: '2099-12-01T20:00:00Z',
            timeZone: 'Europe/Vienna',
          },
        },
        'Handoff refuses the release: window.end: 2099-12-01T20:00:00.000Z is not after',
      ],
      [
        'an entity that is not there',
        { title: 'Payments', entityRefs: ['component:default/nothing'] },
        'component:default/nothing',
      ],
      ['no title', { entityRefs: [PAYMENTS] }, 'requires property "title"'],
      [
        'an unknown field',
        { title: 'Payments', entityRefs: [PAYMENTS], requestId: '1' },
        'requestId',
      ],
    ])('fails for %s, and says so', async (_, input, message) => {
      const portal = await start([release(input)]);
      const { status, said } = await portal.run();
      expect(status).toBe('failed');
      expect(said.join('\n')).toContain(message);
      expect(await portal.call('get', '/handoff/releases')).toMatchObject({
        totalItems: 0,
      });
    });

    it('lets through what the policy allows the user, and nothing else', async () => {
      const portal = await start(
        [release({ title: 'Payments', entityRefs: [PAYMENTS] })],
        { denied: ['handoff.release.create'] },
      );
      const { status, said } = await portal.run();
      expect(status).toBe('failed');
      expect(said.join('\n')).toContain('NotAllowedError');
      expect(said.join('\n')).toContain('handoff.release.create');
    });

    it('makes none in a dry run', async () => {
      const portal = await start(
        [release({ title: 'Payments', entityRefs: [PAYMENTS] })],
        { output: { path: '${{ steps.release.output.path }}' } },
      );
      const { output } = await portal.dryRun();
      expect(output).toEqual({ path: '/handoff/releases/dry-run' });
      expect(await portal.call('get', '/handoff/releases')).toMatchObject({
        totalItems: 0,
      });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
