import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  signalsServiceRef,
  type SignalPayload,
} from '@backstage/plugin-signals-node';
import { Settings } from 'luxon';
import { catalogPolicy, denyListed } from '../../__testUtils__/catalogPolicy';
import { createTestPortal } from '../../__testUtils__/createTestPortal';
import { keepSignals } from '../../__testUtils__/keepSignals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const anonymous = mockCredentials.none.header();

const MONEY = 'system:default/money';

const window = {
  kind: 'window',
  title: 'Tuesday nights',
  start: '2026-01-06T20:00',
  duration: 'PT4H',
  timeZone: 'Europe/Vienna',
  recurrence: 'FREQ=WEEKLY;BYDAY=TU',
};

const yearEnd = {
  id: 'year-end',
  kind: 'freeze',
  title: 'Year end',
  scopeRef: MONEY,
  start: '2026-12-18T18:00',
  duration: 'P17D',
  timeZone: 'Europe/Vienna',
};

const operations = [
  ['get', '/calendar/periods', undefined, 'read'],
  ['get', '/calendar/periods/year-end', undefined, 'read'],
  ['post', '/calendar/periods/preview', window, 'read'],
  ['post', '/calendar/periods', window, 'update'],
  ['put', '/calendar/periods/year-end', window, 'update'],
  ['delete', '/calendar/periods/year-end', undefined, 'update'],
] as const;

const system: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'money', namespace: 'default' },
};

describe.each(databases.eachSupportedId())(
  'periods of the calendar on %s',
  databaseId => {
    const start = async (
      features: Parameters<typeof createTestPortal>[0]['features'] = [],
      periods: JsonObject[] = [yearEnd],
    ) =>
      createTestPortal({
        knex: await databases.init(databaseId),
        entities: [system],
        config: { handoff: { calendar: { periods } } },
        features,
      });

    beforeEach(() => {
      Settings.now = () => Date.parse('2026-11-23T10:00:00Z');
    });
    afterEach(() => {
      Settings.now = () => Date.now();
    });

    it('asks who calls, and the policy', async () => {
      const denied: string[] = [];
      const portal = await start([denyListed(denied)]);
      for (const [method, path, body] of operations) {
        await portal
          .request(method, path, { as: anonymous })
          .send(body)
          .expect(401);
      }
      for (const name of ['read', 'update']) {
        denied.splice(0, 1, `handoff.calendar.${name}`);
        for (const [method, path, body, needed] of operations) {
          if (needed !== name && name !== 'read') continue;
          const response = await portal.request(method, path).send(body);
          expect([path, response.status]).toEqual([path, 403]);
          expect(response.body.error.message).toContain(denied[0]);
        }
      }
    });

    it('keeps what is written in the portal, beside what the configuration has', async () => {
      const portal = await start();
      const created = await portal
        .request('post', '/calendar/periods')
        .send({ ...window, environments: ['production'] })
        .expect(201);
      expect(created.body).toMatchObject({
        ...window,
        source: 'portal',
        start: '2026-01-06T20:00:00',
        environments: ['production'],
        nextStart: '2026-11-24T19:00:00.000Z',
        nextEnd: '2026-11-24T23:00:00.000Z',
        createdBy: 'user:default/mock',
      });
      const { id, etag } = created.body;
      const { body: list } = await portal.request('get', '/calendar/periods');
      expect(list.totalItems).toBe(2);
      expect(list.items[0]).toMatchObject({
        id: 'year-end',
        source: 'config',
        nextStart: '2026-12-18T17:00:00.000Z',
      });
      expect(list.items[1]).toEqual(created.body);
      const path = `/calendar/periods/${id}`;
      const put = (title: string, match?: string) => {
        const request = portal.request('put', path);
        if (match) request.set('If-Match', match);
        return request.send({ ...window, title });
      };
      await put('No etag').expect(428);
      const { body: first } = await put('First', etag).expect(200);
      expect(first).toMatchObject({ title: 'First', environments: [] });
      const second = await put('Second', etag).expect(412);
      expect(second.body.error).toMatchObject({ etag: first.etag });
      await portal.request('delete', path).expect(428);
      await portal.request('delete', path).set('If-Match', etag).expect(412);
      const got = await portal.request('get', path).expect(200);
      await portal
        .request('delete', path)
        .set('If-Match', got.headers.etag)
        .expect(200);
      await portal.request('get', path).expect(404);
      await put('Gone', '*').expect(404);
    });

    it('tells open calendars that something has changed, and nothing else', async () => {
      const told: SignalPayload[] = [];
      const portal = await start([
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({ publish: keepSignals(told) as never }),
        }),
      ]);
      const changes = () =>
        told
          .splice(0)
          .map(({ recipients, channel, message }) => [
            recipients.type,
            channel,
            message,
          ]);
      const all = ['handoff:calendar', 'handoff:releases'].map(channel => [
        'broadcast',
        channel,
        { changed: 'periods' },
      ]);
      const { body } = await portal
        .request('post', '/calendar/periods')
        .send({ ...window, scopeRef: MONEY })
        .expect(201);
      expect(changes()).toEqual(all);
      const path = `/calendar/periods/${body.id}`;
      await portal.request('get', path).expect(200);
      await portal
        .request('put', path)
        .set('If-Match', '"0"')
        .send(window)
        .expect(412);
      expect(changes()).toEqual([]);
      await portal
        .request('put', path)
        .set('If-Match', body.etag)
        .send(window)
        .expect(200);
      expect(changes()).toEqual(all);
      await portal.request('delete', path).set('If-Match', '*').expect(200);
      expect(changes()).toEqual(all);
    });

    it('leaves those of the configuration to the configuration', async () => {
      const portal = await start();
      const path = '/calendar/periods/year-end';
      const { body } = await portal.request('get', path).expect(200);
      const changed = await portal
        .request('put', path)
        .set('If-Match', body.etag)
        .send(window)
        .expect(409);
      expect(changed.body.error.message).toContain('handoff.calendar.periods');
      await portal.request('delete', path).set('If-Match', '*').expect(409);
    });

    it('shows periods to those who may read what they are for', async () => {
      const portal = await start([catalogPolicy()]);
      const { body } = await portal
        .request('post', '/calendar/periods')
        .send({ ...window, scopeRef: MONEY })
        .expect(201);
      portal.hidden.add(MONEY);
      const list = await portal.request('get', '/calendar/periods').expect(200);
      expect(list.body).toMatchObject({ items: [], totalItems: 0 });
      for (const id of ['year-end', body.id]) {
        const path = `/calendar/periods/${id}`;
        await portal.request('get', path).expect(404);
        for (const method of ['put', 'delete'] as const) {
          await portal
            .request(method, path)
            .set('If-Match', '*')
            .send(method === 'put' ? window : undefined)
            .expect(404);
        }
      }
      const refused = await portal
        .request('post', '/calendar/periods')
        .send({ ...window, scopeRef: MONEY })
        .expect(400);
      expect(refused.body.error.message).toContain(
        `the catalog has no ${MONEY}, or you may not read it`,
      );
    });

    it('previews the next five, and names what cannot be used', async () => {
      const portal = await start();
      const preview = (values: object) =>
        portal
          .request('post', '/calendar/periods/preview')
          .send({ ...window, ...values });
      const { body } = await preview({}).expect(200);
      expect(body.occurrences).toHaveLength(5);
      expect(body.occurrences[0]).toEqual({
        start: '2026-11-24T19:00:00.000Z',
        end: '2026-11-24T23:00:00.000Z',
      });
      for (const [field, value] of [
        ['duration', 'PT0M'],
        ['duration', '-PT1H'],
        ['timeZone', 'Mars/Olympus'],
        ['recurrence', 'FREQ=WEEKLY;BYDAY=XX'],
        ['scopeRef', 'system:default/unknown'],
        ['start', '2026-01-06T25:00'],
      ]) {
        const wrong = await preview({ [field]: value }).expect(400);
        expect(wrong.body.error.message).toContain(`${field}: `);
      }
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
