import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import { Settings } from 'luxon';
import {
  dana,
  DEVELOPMENT,
  highRisk,
  olaf,
  OPERATIONS,
  startReleases,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'what people are told of releases on %s',
  databaseId => {
    const realNow = Settings.now;

    beforeEach(() => setTime('2026-03-10T09:00:00Z'));
    afterEach(() => {
      Settings.now = realNow;
    });

    function setTime(time: string): void {
      const now = Date.parse(time);
      Settings.now = () => now;
    }

    async function start() {
      const sent: NotificationSendOptions[] = [];
      const scheduler = mockServices.scheduler();
      const portal = await startReleases({
        knex: await databases.init(databaseId),
        config: { handoff: { releases: { dryRunFrom: 'never' } } },
        features: [
          createServiceFactory({
            service: notificationService,
            deps: {},
            factory: () => ({
              send: async notification => void sent.push(notification),
            }),
          }),
          createServiceFactory({
            service: coreServices.scheduler,
            deps: {},
            factory: () => scheduler,
          }),
        ],
      });
      return {
        ...portal,
        /** Reminds, several times. */
        async remind() {
          await scheduler.triggerTask('handoff-remind-of-releases');
          await scheduler.triggerTask('handoff-remind-of-releases');
        },
        /** What was sent since it was asked last, as soon as there is something. */
        async take() {
          const end = Date.now() + 10_000;
          while (!sent.length && Date.now() < end) {
            await new Promise(resolve => setTimeout(resolve, 20));
          }
          return sent.splice(0).map(({ recipients, payload }) => ({
            to: 'entityRef' in recipients ? recipients.entityRef : [],
            title: payload.title,
            link: payload.link,
          }));
        },
      };
    }

    it('names who must act, and leaves out whose doing it was', async () => {
      const portal = await start();
      const { id } = await portal.create({
        ...highRisk,
        tasks: [{ title: 'Tell support', owner: OPERATIONS }],
      });
      const { body } = await portal.move(id, 'in-review').expect(201);
      expect(body.next).toEqual({
        what: 'sign',
        parties: [DEVELOPMENT, OPERATIONS],
        dueAt: '2026-03-12T09:00:00.000Z',
      });
      expect(await portal.take()).toEqual([
        {
          to: [DEVELOPMENT, OPERATIONS],
          title: '“Payments 2.4” waits for your sign-off',
          link: `/handoff/releases/${id}`,
        },
      ]);
      await portal
        .sign(id, 'operations', olaf, { state: 'rejected', reason: 'How?' })
        .expect(201);
      expect(await portal.take()).toEqual([
        expect.objectContaining({
          to: [DEVELOPMENT],
          title: 'operations objects to “Payments 2.4”',
        }),
      ]);
      await portal.sign(id, 'operations', olaf).expect(201);
      await portal
        .request('post', `/releases/${id}/tasks`, { as: dana })
        .send({ title: 'Warm up', owner: OPERATIONS })
        .expect(201);
      expect(await portal.take()).toEqual([
        expect.objectContaining({
          to: ['user:default/olaf'],
          title: '“Payments 2.4” has changed since you signed it',
        }),
      ]);
      await portal.sign(id, 'operations', olaf).expect(201);
      await portal.sign(id, 'development', dana).expect(201);
      const { body: accepted } = await portal.move(id, 'accepted').expect(201);
      expect(accepted.next).toMatchObject({
        what: 'prepare',
        parties: [OPERATIONS],
      });
      expect(await portal.take()).toEqual([
        expect.objectContaining({
          to: [OPERATIONS],
          title: '“Payments 2.4” is accepted: 2 tasks are yours',
        }),
      ]);
    });

    it('tells of what was deployed without being accepted', async () => {
      const portal = await start();
      const { id } = await portal.create(highRisk);
      await portal.move(id, 'deployed', { reason: 'It runs' }).expect(201);
      expect(await portal.take()).toEqual([
        expect.objectContaining({
          to: [OPERATIONS, DEVELOPMENT],
          title: '“Payments 2.4” was deployed without being accepted',
        }),
      ]);
    });

    it('reminds once of each thing that is due', async () => {
      const portal = await start();
      const { id } = await portal.create({
        raisedRisk: { risk: 'medium', reason: 'Ledger' },
        window: {
          start: '2026-03-20T20:00:00Z',
          end: '2026-03-20T22:00:00Z',
          timeZone: 'UTC',
        },
        tasks: [
          {
            title: 'Tell support',
            owner: DEVELOPMENT,
            dueAt: '2026-03-20T12:00:00Z',
          },
        ],
      });
      await portal.move(id, 'in-review').expect(201);
      await portal.take();
      const titles = async (time: string) => {
        setTime(time);
        await portal.remind();
        return (await portal.take()).map(({ title }) => title);
      };
      expect(await titles('2026-03-11T10:00:00Z')).toEqual([
        '“Payments 2.4” still waits for you',
      ]);
      expect(await titles('2026-03-12T10:00:00Z')).toEqual([
        'The review of “Payments 2.4” is overdue',
      ]);
      await portal.sign(id, 'operations', olaf).expect(201);
      await portal.move(id, 'accepted').expect(201);
      await portal.take();
      expect((await titles('2026-03-20T00:00:00Z')).sort()).toEqual([
        'A task of “Payments 2.4” is due',
        'The window of “Payments 2.4” begins soon',
      ]);
      setTime('2026-03-20T21:00:00Z');
      await portal.move(id, 'deployed').expect(201);
      await portal.remind();
      await portal.take();
      expect(await titles('2026-03-21T22:00:00Z')).toContain(
        '“Payments 2.4” was watched long enough: look back at it together',
      );
      const { next, tasks } = await portal.get(id);
      expect(next).toEqual({ what: 'finish', parties: [DEVELOPMENT] });
      await portal
        .request('patch', `/releases/${id}/tasks/${tasks[0].id}`, { as: dana })
        .send({ isDone: true })
        .expect(200);
      expect((await portal.get(id)).next).toEqual({
        what: 'review',
        parties: [DEVELOPMENT, OPERATIONS],
      });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
