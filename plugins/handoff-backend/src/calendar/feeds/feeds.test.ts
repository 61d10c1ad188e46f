import {
  coreServices,
  createServiceFactory,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { CalendarFeedAddress } from 'backstage-plugin-handoff-common';
import { Settings } from 'luxon';
import { createHash } from 'node:crypto';
import { auditorThatRecords } from '../../__testUtils__/auditorThatRecords';
import { catalogPolicy, denyListed } from '../../__testUtils__/catalogPolicy';
import {
  anonymous,
  LEDGER,
  PAYMENTS,
  pipeline,
  startCalendar,
  WEBSITE,
  type CalendarPortal,
} from '../__testUtils__/startCalendar';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const other = mockCredentials.user.header('user:default/other');
const feed = { title: 'Releases' };

const operations = [
  ['get', '/calendar/feeds', undefined],
  ['post', '/calendar/feeds', feed],
  ['post', '/calendar/feeds/ID/rotate', undefined],
  ['delete', '/calendar/feeds/ID', undefined],
] as const;

function pathOf({ url }: CalendarFeedAddress): string {
  return url.replace(/^.*\/api\/handoff/, '');
}

async function make(
  portal: CalendarPortal,
  values: object = {},
): Promise<CalendarFeedAddress> {
  const { body } = await portal
    .request('post', '/calendar/feeds')
    .send({ ...feed, ...values })
    .expect(201);
  return body;
}

describe.each(databases.eachSupportedId())(
  'feeds of the calendar on %s',
  databaseId => {
    const init = () => databases.init(databaseId);
    const start = async (
      options: Partial<Parameters<typeof startCalendar>[0]> = {},
    ) => startCalendar({ knex: await init(), ...options });
    const read = (portal: CalendarPortal, address: CalendarFeedAddress) =>
      portal.request('get', pathOf(address), { as: anonymous });
    const titles = async (
      portal: CalendarPortal,
      address: CalendarFeedAddress,
    ) => {
      const { text } = await read(portal, address).expect(200);
      return [...text.matchAll(/^SUMMARY:(.*) \(/gm)].map(([, title]) => title);
    };

    beforeEach(() => {
      Settings.now = () => Date.parse('2026-11-23T10:00:00Z');
    });
    afterEach(() => {
      Settings.now = () => Date.now();
    });

    it('asks who calls, and the policy', async () => {
      const denied: string[] = [];
      const portal = await start({ features: [denyListed(denied)] });
      const { feed: made } = await make(portal);
      for (const [method, path, body] of operations) {
        const url = path.replace('ID', made.id);
        await portal
          .request(method, url, { as: anonymous })
          .send(body)
          .expect(401);
        // A machine has no calendar program.
        await portal
          .request(method, url, { as: pipeline })
          .send(body)
          .expect(403);
      }
      for (const name of ['calendar', 'release']) {
        denied.splice(0, 1, `handoff.${name}.read`);
        for (const [method, path, body] of operations) {
          if (name === 'release' && method !== 'post') continue;
          const url = path.replace('ID', made.id);
          const refused = await portal.request(method, url).send(body);
          expect([url, refused.status]).toEqual([url, 403]);
        }
      }
    });

    it('is for its owner alone', async () => {
      const portal = await start();
      const address = await make(portal);
      for (const [method, path] of operations.slice(2)) {
        const url = path.replace('ID', address.feed.id);
        await portal.request(method, url, { as: other }).expect(404);
      }
      const list = await portal.request('get', '/calendar/feeds', {
        as: other,
      });
      expect(list.body).toMatchObject({ items: [], totalItems: 0 });
      await read(portal, address).expect(200);
    });

    it('is read without signing in, and nothing else is', async () => {
      const knex = await init();
      const events: object[] = [];
      const portal = await start({
        knex,
        features: [
          createServiceFactory({
            service: coreServices.auditor,
            deps: {},
            factory: () => auditorThatRecords(events),
          }),
        ],
      });
      await portal.release();
      await portal.release({ title: 'No window', window: undefined });
      const address = await make(portal);
      const response = await read(portal, address).expect(200);
      expect(response.headers).toMatchObject({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'no-store',
      });
      expect(await titles(portal, address)).toEqual(['Payments 2.4']);
      const [, token] = /([^/]{43})\.ics$/.exec(address.url) ?? [];
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      const rows = await knex('handoff_calendar_feeds').select('*');
      expect(rows).toHaveLength(1);
      expect(rows[0].token_hash).toBe(
        createHash('sha256').update(token).digest('hex'),
      );
      expect(JSON.stringify(rows)).not.toContain(token);
      expect(JSON.stringify(events)).not.toContain(token);
      expect(events).toContainEqual(
        expect.objectContaining({ eventId: 'calendar-feed-create' }),
      );
      const list = await portal.request('get', '/calendar/feeds').expect(200);
      expect(list.body.items).toEqual([address.feed]);
      expect(JSON.stringify(list.body)).not.toContain(token);
      for (const path of [
        '/calendar/feeds',
        '/calendar/periods',
        '/releases',
      ]) {
        await portal.request('get', path, { as: anonymous }).expect(401);
      }
    });

    it('answers alike to tokens that never were, are over or were revoked', async () => {
      const lines: unknown[] = [];
      const portal = await start({
        features: [loggerThatRecords(lines)],
        config: { handoff: { calendar: { feedExpiresAfter: { days: 7 } } } },
      });
      const [revoked, rotated, expired] = [
        await make(portal),
        await make(portal),
        await make(portal),
      ];
      expect(expired.feed.expiresAt).toBe('2026-11-30T10:00:00.000Z');
      await portal
        .request('delete', `/calendar/feeds/${revoked.feed.id}`)
        .expect(200);
      const { body: renewed } = await portal
        .request('post', `/calendar/feeds/${rotated.feed.id}/rotate`)
        .expect(201);
      await read(portal, renewed).expect(200);
      await read(portal, expired).expect(200);
      Settings.now = () => Date.parse('2026-11-30T10:00:00Z');
      const answers = [];
      for (const path of [
        pathOf(revoked),
        pathOf(rotated),
        pathOf(expired),
        '/calendar-feed/unknown.ics',
        '/calendar-feed/unknown',
      ]) {
        const { body } = await portal
          .request('get', path, { as: anonymous })
          .expect(404);
        answers.push(body.error);
      }
      expect(new Set(answers.map(each => JSON.stringify(each))).size).toBe(1);
      const logged = JSON.stringify(lines);
      expect(logged).toContain('handoff');
      for (const address of [revoked, rotated, expired]) {
        expect(logged).not.toContain(address.url.slice(-47, -4));
      }
    });

    it('has what its owner could read when it was made, gets fewer, and more with another address alone', async () => {
      const portal = await start({ features: [catalogPolicy()] });
      await portal.release({ title: 'Both', entityRefs: [PAYMENTS, LEDGER] });
      await portal.release({ title: 'Ledger', entityRefs: [LEDGER] });
      const address = await make(portal);
      expect(address.feed.entityCount).toBe(2);
      await portal.release({ title: 'Website', entityRefs: [WEBSITE] });
      expect(await titles(portal, address)).toEqual(
        expect.arrayContaining(['Both', 'Ledger']),
      );
      expect(await titles(portal, address)).toHaveLength(2);
      portal.hidden.add(LEDGER);
      // Nobody has looked yet.
      expect(await titles(portal, address)).toHaveLength(2);
      await portal.calendar();
      expect(await titles(portal, address)).toEqual(['Both']);
      portal.hidden.clear();
      await portal.calendar();
      expect(await titles(portal, address)).toEqual(['Both']);
      const { body } = await portal
        .request('post', `/calendar/feeds/${address.feed.id}/rotate`)
        .expect(201);
      expect(body.feed).toMatchObject({ id: address.feed.id, entityCount: 3 });
      expect(await titles(portal, body)).toHaveLength(3);
      await read(portal, address).expect(404);
    });

    it('is empty once its owner may not read the calendar or releases any more', async () => {
      const denied: string[] = [];
      const portal = await start({ features: [denyListed(denied)] });
      await portal.release();
      const november =
        '/calendar?from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z';
      for (const name of ['calendar', 'release']) {
        const address = await make(portal);
        expect(await titles(portal, address)).toHaveLength(1);
        denied.push(`handoff.${name}.read`);
        await portal.request('get', november);
        denied.pop();
        expect(await titles(portal, address)).toEqual([]);
      }
    });

    it('can be of some entities alone, and names those that it cannot have', async () => {
      const portal = await start();
      await portal.release();
      await portal.release({ title: 'Ledger', entityRefs: [LEDGER] });
      const address = await make(portal, { entityRefs: [LEDGER] });
      expect(await titles(portal, address)).toEqual(['Ledger']);
      const unknown = await portal
        .request('post', '/calendar/feeds')
        .send({ ...feed, entityRefs: ['component:default/unknown'] })
        .expect(400);
      expect(unknown.body.error.message).toContain(
        'the catalog has no component:default/unknown',
      );
      for (let count = 1; count < 20; count += 1) await make(portal);
      const many = await portal
        .request('post', '/calendar/feeds')
        .send(feed)
        .expect(400);
      expect(many.body.error.message).toContain('20 feeds already');
    });

    it('can be switched off', async () => {
      const knex = await init();
      const before = await start({ knex });
      const address = await make(before);
      const config = { handoff: { calendar: { feeds: false } } };
      const portal = await start({ knex, config });
      await read(portal, address).expect(404);
      for (const [method, path, body] of operations) {
        const url = path.replace('ID', address.feed.id);
        const off = await portal.request(method, url).send(body).expect(404);
        expect(off.body.error.message).toContain('handoff.calendar.feeds');
      }
    });
  },
);

function loggerThatRecords(lines: unknown[]) {
  const keep = (...line: unknown[]) => {
    lines.push(line);
  };
  const logger: LoggerService = {
    error: keep,
    warn: keep,
    info: keep,
    debug: keep,
    child: meta => {
      lines.push(meta);
      return logger;
    },
  };
  return createServiceFactory({
    service: coreServices.logger,
    deps: {},
    factory: () => logger,
  });
}

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
