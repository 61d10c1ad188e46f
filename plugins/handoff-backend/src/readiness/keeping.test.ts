import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { testEntity } from '../__testUtils__/createTestPortal';
import {
  gate,
  letPass,
  PAYMENTS,
  resetClock,
  startReadinessPortal,
} from './__testUtils__/startReadinessPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();
const ENTITY = '/entities/component/default/payments';

const DASHBOARD = gate({
  id: 'dashboard',
  title: 'A dashboard is linked',
  reported: false,
  check: { id: 'link', types: ['dashboard'] },
});

describe.each(databases.eachSupportedId())(
  'keeping readiness on %s',
  databaseId => {
    beforeEach(() => folder.clear());
    afterEach(resetClock);

    async function start(gates: JsonObject[], entities = 1) {
      const knex = await databases.init(databaseId);
      const scheduler = mockServices.scheduler();
      const toData = (next: JsonObject[]) => ({
        data: { handoff: { readiness: { gates: next } } },
      });
      const rootConfig = mockServices.rootConfig(toData(gates));
      const portal = await startReadinessPortal({
        knex,
        folder,
        gates,
        rootConfig,
        entities: Array.from({ length: entities }, (_, index) =>
          testEntity(index ? `payments-${index}` : 'payments', folder),
        ),
        features: [
          createServiceFactory({
            service: coreServices.scheduler,
            deps: {},
            factory: () => scheduler,
          }),
        ],
      });
      // What was marked just now is looked at in the background as well, which takes its own time.
      const keep = async () => {
        do {
          await scheduler.triggerTask('handoff-keep-readiness');
        } while ((await knex('handoff_readiness_queue')).length);
        await scheduler.triggerTask('handoff-keep-readiness');
      };
      await scheduler.triggerTask('handoff-refresh-documents');
      await keep();
      return {
        portal,
        knex,
        keep,
        remind: () => scheduler.triggerTask('handoff-remind-of-readiness'),
        sweep: () => scheduler.triggerTask('handoff-sweep-readiness'),
        look: () => scheduler.triggerTask('handoff-refresh-documents'),
        setGates: (next: JsonObject[]) => rootConfig.update(toData(next)),
        titles: () => portal.sent.map(({ payload }) => payload.title),
      };
    }

    it('tells each owner once about what gates made not ready', async () => {
      const { portal, keep, setGates, titles } = await start([DASHBOARD], 3);
      expect(titles()).toEqual(['3 of your services are not ready']);
      expect(portal.sent[0]).toMatchObject({
        recipients: { entityRef: ['group:default/team-a'] },
        payload: {
          link: '/handoff/readiness?status=not-ready&owner=group%3Adefault%2Fteam-a',
        },
      });
      await keep();
      expect(titles()).toHaveLength(1);
      portal.sent.length = 0;
      setGates([DASHBOARD, { ...DASHBOARD, id: 'slo' }]);
      await keep();
      // They were not ready before.
      expect(titles()).toEqual([]);
    });

    it('tells nobody singly when a gate comes into force', async () => {
      const { portal, keep, titles } = await start([
        { ...DASHBOARD, enforceFrom: '2999-01-01' },
      ]);
      expect((await portal.read()).status).toBe('unknown');
      expect(titles()).toEqual([]);
      resetClock();
      letPass({ years: 980 });
      await keep();
      expect((await portal.read()).status).toBe('not-ready');
      expect(titles()).toEqual(['payments is not ready']);
      expect(portal.sent[0].payload.scope).toBe('handoff:readiness-digest');
    });

    it('evaluates only what has changed', async () => {
      const { portal, knex, keep, look } = await start([DASHBOARD], 3);
      const computedAt = async () =>
        knex('handoff_readiness').orderBy('entity_ref').pluck('computed_at');
      const before = await computedAt();
      await look();
      await keep();
      expect(await computedAt()).toEqual(before);
      portal.entities[1] = testEntity('payments-1', folder, {
        etag: 'etag-2',
        links: [{ url: 'https://grafana.example.com', type: 'dashboard' }],
      });
      await look();
      await keep();
      const after = await computedAt();
      expect(after[1]).not.toBe(before[1]);
      expect([after[0], after[2]]).toEqual([before[0], before[2]]);
      const { status } = await portal.read('component:default/payments-1');
      expect(status).toBe('ready');
    });

    it('looks again at entities whose owner has changed', async () => {
      const { portal, keep, look } = await start([
        {
          ...DASHBOARD,
          check: { id: 'owner-has-members' },
          appliesTo: { kind: 'Component' },
        },
      ]);
      expect((await portal.read()).gates[0].reason).toContain('catalog');
      portal.entities.push({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'team-a', namespace: 'default', etag: '1' },
        spec: {},
        relations: [{ type: 'hasMember', targetRef: 'user:default/mock' }],
      });
      await look();
      await keep();
      expect((await portal.read()).status).toBe('ready');
    });

    it('looks again when a follow-up is opened and closed', async () => {
      const { portal } = await start([
        { ...DASHBOARD, check: { id: 'no-open-follow-ups' } },
      ]);
      expect((await portal.read()).status).toBe('ready');
      const { body } = await portal.request('post', '/follow-ups').send({
        entityRef: PAYMENTS,
        title: 'Test the restore',
        owner: 'group:default/team-a',
        severity: 'high',
      });
      expect((await portal.read()).status).toBe('not-ready');
      await portal
        .request('patch', `/follow-ups/${body.id}`)
        .send({ state: 'done', resolution: 'Done' });
      expect((await portal.read()).status).toBe('ready');
      const { body: history } = await portal.request(
        'get',
        '/readiness/component/default/payments/history?gateId=status',
      );
      expect(history.items[0].cause.type).toBe('follow-up');
    });

    it('looks again when a document is verified, and when that ends', async () => {
      folder.setContent({
        ops: {
          'runbooks/A.md': '---\nreviewEvery: 30d\n---\n# A\n\n1. Look.\n',
        },
      });
      const { portal, keep } = await start([
        {
          ...DASHBOARD,
          check: { id: 'document', kind: 'runbook', fresh: true },
        },
      ]);
      await portal.request('post', `${ENTITY}/refresh`);
      const failed = await portal.read();
      expect(failed.status).toBe('not-ready');
      const { document } = failed.gates[0].evidence[0];
      await portal
        .request('post', `/documents/${document?.id}/reviews`)
        .send({ revision: 1 });
      expect((await portal.read()).status).toBe('ready');
      letPass({ days: 31 });
      await keep();
      expect((await portal.read()).status).toBe('not-ready');
    });

    it('reminds of what ends soon, once', async () => {
      const { portal, remind, titles } = await start([
        gate({ validFor: '10d' }),
      ]);
      await portal.report('load-test', { state: 'passed' });
      await remind();
      await remind();
      expect(titles()).toEqual([
        expect.stringMatching(/^payments: a gate counts until \d{4}-/),
      ]);
    });

    it('makes up at night for what was missed', async () => {
      const { portal, knex, sweep } = await start([DASHBOARD]);
      await knex('handoff_gate_standings').update({ state: 'passed' });
      await knex('handoff_readiness').update({ rank: 3 });
      await sweep();
      expect((await portal.read()).status).toBe('not-ready');
    });

    it('forgets entities that are gone, but not what became of them', async () => {
      const { portal, knex, look, keep } = await start([DASHBOARD]);
      portal.entities.length = 0;
      await look();
      await keep();
      expect(await knex('handoff_readiness').pluck('entity_ref')).toEqual([]);
      expect(
        await knex('handoff_readiness_transitions').pluck('entity_ref'),
      ).toContain(PAYMENTS);
    });
  },
);
