import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  signalsServiceRef,
  type SignalPayload,
  type SignalsService,
} from '@backstage/plugin-signals-node';
import type { Alert, Page } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import {
  createTestPortal,
  testEntity,
} from '../__testUtils__/createTestPortal';
import { keepSignals } from '../__testUtils__/keepSignals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const service = mockCredentials.service.header();

const PAYMENTS = 'component:default/payments';

describe.each(databases.eachSupportedId())('keeping alerts on %s', id => {
  async function start(
    options: {
      retention?: unknown;
      publish?: SignalsService['publish'];
    } = {},
  ) {
    folder.clear();
    const scheduler = mockServices.scheduler();
    const logger = mockServices.rootLogger();
    const warn = jest.fn();
    const knex = await databases.init(id);
    const portal = await createTestPortal({
      knex,
      entities: [testEntity('payments', folder)],
      config: {
        handoff: {
          ...(options.retention !== undefined && {
            retention: { alerts: options.retention as string },
          }),
        },
      },
      features: [
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: coreServices.logger,
          deps: {},
          factory: () => Object.assign(logger.child({}), { warn }),
        }),
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({ publish: options.publish ?? (async () => {}) }),
        }),
      ],
    });
    const refresh = () =>
      portal.request('post', '/entities/component/default/payments/refresh', {
        as: service,
      });
    const send = async (alerts: object[]) => {
      const response = await portal
        .request('post', '/alerts', { as: service })
        .send({ alerts });
      expect(response).toMatchObject({ status: 200 });
    };
    const list = async (): Promise<Page<Alert>> =>
      (await portal.request('get', '/alerts?limit=500')).body;
    await refresh();
    return { portal, knex, scheduler, warn, refresh, send, list };
  }

  function alert(alertname: string, overrides: object = {}) {
    return {
      alertname,
      labels: { service: 'payments' },
      startsAt: '2026-11-20T10:00:00Z',
      ...overrides,
    };
  }

  it('links a firing alert to a runbook that was written later, and to none that is gone', async () => {
    const { scheduler, refresh, send, list } = await start();
    await send([
      alert('DiskFull'),
      alert('QueueFull', { endsAt: '2026-11-20T11:00:00Z' }),
    ]);
    const titles = async () =>
      Object.fromEntries(
        (await list()).items.map(each => [
          each.alertname,
          each.document?.title,
        ]),
      );
    expect(await titles()).toEqual({});

    folder.addContent({
      'ops/runbooks/alerts.md': '# Alerts\n\n## DiskFull\n\n## QueueFull\n',
    });
    await refresh();
    await scheduler.triggerTask('handoff-link-alerts');
    // What is over stays as it was.
    expect(await titles()).toEqual({ DiskFull: 'Alerts' });
    const { items } = await list();
    expect(items[0].document?.heading).toEqual({
      text: 'DiskFull',
      slug: 'diskfull',
    });

    folder.setContent({ 'ops/other.md': '# Other\n' });
    await refresh();
    await scheduler.triggerTask('handoff-link-alerts');
    expect(await titles()).toEqual({});
  });

  it('tells who listens that something changed, not what, and takes alerts although nobody can be told', async () => {
    const published: SignalPayload[] = [];
    const { send, list } = await start({ publish: keepSignals(published) });
    await send([alert('DiskFull')]);
    expect(published).toEqual(
      ['handoff:alerts', `handoff:entity:${PAYMENTS}`].map(channel => ({
        recipients: { type: 'broadcast' },
        channel,
        message: { changed: 'alerts' },
      })),
    );
    await send([alert('DiskFull')]);
    expect(published).toHaveLength(2);
    await send([alert('DiskFull', { endsAt: '2026-11-20T11:00:00Z' })]);
    expect(published).toHaveLength(4);
    expect((await list()).items).toMatchObject([{ state: 'resolved' }]);

    const failing = await start({
      publish: async () => {
        throw new Error('No events');
      },
    });
    await failing.send([alert('DiskFull')]);
    expect((await failing.list()).totalItems).toBe(1);
    expect(failing.warn).toHaveBeenCalledWith(
      expect.stringContaining('No events'),
    );
  });

  it('deletes what was not heard of for long, but nothing that fires', async () => {
    const { scheduler, knex, send, list } = await start({
      retention: { hours: 1 },
    });
    await send(
      Array.from({ length: 2500 }, (_, i) =>
        alert(`Old${i}`, { endsAt: '2026-11-20T11:00:00Z' }),
      ),
    );
    await send([alert('Stale'), alert('Firing')]);
    const ago = (hours: number) => DateTime.utc().minus({ hours }).toISO();
    await knex('handoff_alerts').update('last_heard_at', ago(2));
    await knex('handoff_alerts')
      .where('alertname', 'Stale')
      .update('last_heard_at', ago(13));
    await send([alert('New', { endsAt: '2026-11-20T11:00:00Z' })]);

    await scheduler.triggerTask('handoff-delete-alerts');
    const { items, totalItems } = await list();
    expect(totalItems).toBe(2);
    expect(items.map(({ alertname }) => alertname).toSorted()).toEqual([
      'Firing',
      'New',
    ]);
    const [{ count }] = await knex('handoff_alert_links').count({ count: '*' });
    expect(Number(count)).toBe(2);
  });

  it('keeps alerts forever where it is told to, and for 400 days by default', async () => {
    for (const [retention, kept] of [
      ['forever', ['Old', 'Older']],
      [undefined, ['Old']],
    ] as const) {
      const { scheduler, knex, send, list } = await start({ retention });
      for (const [name, days] of [
        ['Old', 399],
        ['Older', 401],
      ] as const) {
        await send([alert(name, { endsAt: '2026-11-20T11:00:00Z' })]);
        await knex('handoff_alerts')
          .where('alertname', name)
          .update('last_heard_at', DateTime.utc().minus({ days }).toISO());
      }
      await scheduler.triggerTask('handoff-delete-alerts');
      const { items } = await list();
      expect(items.map(({ alertname }) => alertname).toSorted()).toEqual(kept);
    }
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
