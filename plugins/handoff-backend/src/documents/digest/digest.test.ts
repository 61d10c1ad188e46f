import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import type { JsonValue } from '@backstage/types';
import { Settings } from 'luxon';
import {
  createTestPortal,
  testEntity,
} from '../../__testUtils__/createTestPortal';
import { testUserInfo } from '../../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const PAYMENTS = 'component:default/payments';

describe.each(databases.eachSupportedId())('digest on %s', databaseId => {
  afterEach(() => {
    Settings.now = () => Date.now();
  });

  async function start(digest: JsonValue = {}) {
    const scheduler = mockServices.scheduler();
    const sent: NotificationSendOptions[] = [];
    const failing = { is: false };
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      config: { handoff: { freshness: { digest } } },
      entities: [testEntity('payments', { path: '/nowhere' })],
      features: [
        testUserInfo,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({
            send: async (notification: NotificationSendOptions) => {
              if (failing.is) throw new Error('The plugin is away');
              if (notification.payload.topic === 'Handoff documents') {
                sent.push(notification);
              }
            },
          }),
        }),
      ],
    });
    await portal.request(
      'post',
      '/entities/component/default/payments/refresh',
    );
    const write = async (title: string, frontMatter = '') => {
      const { status } = await portal.request('post', '/documents').send({
        entityRef: PAYMENTS,
        kind: 'runbook',
        title,
        content: `---\nreviewed: 2026-01-01\n${frontMatter}\n---\n\n# ${title}\n`,
      });
      expect(status).toBe(201);
    };
    return {
      scheduler,
      sent,
      failing,
      write,
      at: async (time: string) => {
        Settings.now = () => Date.parse(time);
        await scheduler.triggerTask('handoff-send-digest');
      },
    };
  }

  const due = 'reviewEvery: 200d';
  const stale = 'reviewEvery: 30d';

  it('tells each steward once a week, and only when there is something to do', async () => {
    const { sent, at, write } = await start();
    await at('2026-11-23T08:10:00Z');
    expect(sent).toEqual([]);
    await write('Fresh');
    await write('Old', stale);
    await write('Keys', `${due}\nrestricted: true`);
    await write('Queues', `${due}\nsteward: group:default/platform`);
    await at('2026-11-30T07:59:00Z');
    expect(sent).toEqual([]);
    await at('2026-11-30T08:01:00Z');
    await at('2026-11-30T08:16:00Z');
    await at('2026-12-02T08:16:00Z');
    const messages = sent.map(({ recipients, payload }) => [
      'entityRef' in recipients && recipients.entityRef,
      payload.title,
      payload.description,
      payload.link,
    ]);
    expect(messages.sort()).toEqual([
      [
        'group:default/platform',
        '1 document to review',
        '1 due. Most worth a review: “Queues” of payments',
        '/handoff',
      ],
      [
        'group:default/team-a',
        '2 documents to review',
        '1 stale, 1 due. Most worth a review: “Old” of payments',
        '/handoff',
      ],
    ]);
    await at('2026-12-07T08:01:00Z');
    expect(sent).toHaveLength(4);
  });

  it('tries again what could not be sent, for a day', async () => {
    const { sent, at, write, failing } = await start();
    await write('Old', stale);
    failing.is = true;
    await at('2026-11-30T08:01:00Z');
    failing.is = false;
    await at('2026-12-01T08:00:00Z');
    expect(sent).toEqual([]);
    await at('2026-11-30T08:16:00Z');
    expect(sent).toHaveLength(1);
  });

  it('can be turned off', async () => {
    const { scheduler } = await start(false);
    await expect(
      scheduler.triggerTask('handoff-send-digest'),
    ).rejects.toThrow();
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
