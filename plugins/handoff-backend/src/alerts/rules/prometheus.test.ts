import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  createTestPortal,
  testEntity,
} from '../../__testUtils__/createTestPortal';
import {
  hasPrometheus,
  startPrometheus,
  type Prometheus,
} from '../../__testUtils__/startPrometheus';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();

const isThere = hasPrometheus();

const rulesOf = (duration: string) => `
groups:
  - name: payments
    rules:
      - record: payments:up
        expr: vector(1)
      - alert: PaymentsDown
        expr: vector(1) > 0
        for: ${duration}
        labels:
          service: payments
          severity: page
        annotations:
          summary: It fires at all times
          runbook_url: 'https://portal.example/handoff/alerts/{{ $labels.alertname }}'
      - alert: PaymentsSlow
        expr: histogram_quantile(0.9, rate(payments_seconds_bucket{job="payments"}[5m])) > 1
`;

if (!isThere) {
  it('reads rules of a Prometheus (skipped: prometheus is not installed)', () => {
    expect(isThere).toBe(false);
  });
}

(isThere ? describe : describe.skip).each(databases.eachSupportedId())(
  'rules of a real Prometheus on %s',
  databaseId => {
    let prometheus: Prometheus;

    beforeAll(async () => {
      prometheus = await startPrometheus({ rules: rulesOf('2m') });
    });

    afterAll(async () => {
      await prometheus.stop();
    });

    it('are read with their changes, and find their runbooks', async () => {
      folder.setContent({ 'ops/runbooks/PaymentsDown.md': '# Down\n' });
      const portal = await createTestPortal({
        knex: await databases.init(databaseId),
        entities: [testEntity('payments', folder)],
        config: {
          app: { baseUrl: 'https://portal.example' },
          handoff: { prometheus: [{ name: 'real', url: prometheus.url }] },
        },
      });
      await portal.request(
        'post',
        '/entities/component/default/payments/refresh',
      );
      const read = () => portal.request('post', '/alerts/coverage/refresh');
      expect((await read()).body.items).toMatchObject([
        { name: 'real', rules: 2 },
      ]);
      const { body } = await portal.request('get', '/alerts/coverage');
      expect(body.items).toMatchObject([
        {
          finding: 'no-runbook',
          alertname: 'PaymentsSlow',
          entityRefs: ['component:default/payments'],
        },
        {
          finding: 'covered',
          alertname: 'PaymentsDown',
          document: { title: 'Down' },
          rule: {
            group: 'payments',
            expression: 'vector(1) > 0',
            for: 'PT2M',
            severity: 'page',
            labels: { service: 'payments' },
            annotations: { summary: 'It fires at all times' },
          },
        },
      ]);

      await prometheus.putRules(rulesOf('90s'));
      await read();
      const { body: changed } = await portal.request(
        'get',
        '/alerts/rule-changes',
      );
      expect(changed.items).toMatchObject([
        {
          change: 'changed',
          alertname: 'PaymentsDown',
          before: { for: 'PT2M' },
          after: { for: 'PT1M30S' },
        },
      ]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
