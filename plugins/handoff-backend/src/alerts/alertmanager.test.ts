import { setTimeout as sleep } from 'node:timers/promises';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Alert, Page } from 'backstage-plugin-handoff-common';
import {
  createTestPortal,
  testEntity,
} from '../__testUtils__/createTestPortal';
import {
  hasAlertmanager,
  startAlertmanager,
} from '../__testUtils__/startAlertmanager';
import { fingerprintOf } from './intake/fingerprintOf';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const isThere = hasAlertmanager();

const TOKEN = 'token-of-alertmanager';
const LABELS = {
  alertname: 'HighErrorRate',
  service: 'payments',
  instance: 'Zürich:80',
};

if (!isThere) {
  it('hears of alerts from an Alertmanager (skipped: prometheus-alertmanager is not installed)', () => {
    expect(isThere).toBe(false);
  });
}

(isThere ? describe : describe.skip).each(databases.eachSupportedId())(
  'Alertmanager with %s',
  databaseId => {
    async function start() {
      folder.setContent({ 'ops/runbooks/HighErrorRate.md': '# Errors\n' });
      const portal = await createTestPortal({
        knex: await databases.init(databaseId),
        entities: [testEntity('payments', folder)],
        config: {
          backend: {
            baseUrl: 'http://localhost',
            auth: {
              externalAccess: [
                {
                  type: 'static',
                  options: { token: TOKEN, subject: 'alertmanager' },
                  accessRestrictions: [{ plugin: 'handoff' }],
                },
              ],
            },
          },
        },
        features: [authServiceFactory, httpAuthServiceFactory],
      });
      const as = `Bearer ${TOKEN}`;
      const entity = '/entities/component/default/payments';
      await portal.request('post', `${entity}/refresh`, { as });
      /** Looks until the alerts are as they are expected to be. */
      const waitFor = async (isExpected: (alerts: Alert[]) => boolean) => {
        for (let attempt = 0; attempt < 200; attempt++) {
          const { body } = await portal.request('get', '/alerts', { as });
          const { items } = body as Page<Alert>;
          if (isExpected(items)) return items;
          await sleep(100);
        }
        throw new Error('Alertmanager did not say what was expected');
      };
      const alertmanager = await startAlertmanager({
        url: `${portal.address}/alerts/alertmanager`,
        token: TOKEN,
      });
      return { alertmanager, waitFor };
    }

    it('is heard when an alert fires, goes on firing, resolves, and fires anew', async () => {
      const { alertmanager, waitFor } = await start();
      const fire = (times: object) =>
        alertmanager.post([
          {
            labels: LABELS,
            annotations: { summary: 'Errors' },
            generatorURL: 'http://prometheus.example/graph',
            ...times,
          },
        ]);
      try {
        const startsAt = new Date(Date.now() - 60_000).toISOString();
        await fire({ startsAt });
        const [alert] = await waitFor(alerts => alerts.length > 0);
        expect(alert).toMatchObject({
          state: 'firing',
          startsAt,
          labels: LABELS,
          fingerprint: fingerprintOf(new Map(Object.entries(LABELS))),
          generatorUrl: 'http://prometheus.example/graph',
          entityRefs: ['component:default/payments'],
          document: { title: 'Errors' },
          problems: [],
        });

        const [repeated] = await waitFor(
          ([first]) => first.lastHeardAt > alert.lastHeardAt,
        );
        expect({ ...repeated, lastHeardAt: alert.lastHeardAt }).toEqual(alert);

        const endsAt = new Date(Date.now() - 1000).toISOString();
        await fire({ startsAt, endsAt });
        const resolved = await waitFor(([first]) => first.state === 'resolved');
        expect(resolved).toMatchObject([{ id: alert.id, endsAt }]);

        await fire({ startsAt: new Date().toISOString() });
        const both = await waitFor(alerts => alerts.length > 1);
        expect(both.map(({ state }) => state)).toEqual(['firing', 'resolved']);
        expect(both[1].id).toBe(alert.id);
      } finally {
        await alertmanager.stop();
      }
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
