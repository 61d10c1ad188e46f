import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  InsightFigure,
  InsightFigureId,
  Insights,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../__testUtils__/createTestPortal';
import { testUserInfo } from '../../__testUtils__/testUserInfo';

const service = mockCredentials.service.header();

export const refOf = (name: string) => `component:default/${name}`;

/** A time of so many days ago, and so many minutes later. */
export const daysAgo = (days: number, minutes = 0) =>
  DateTime.utc().minus({ days }).plus({ minutes }).toISO();

/** A portal with two services of two teams, of which web is part of the shop. */
export interface InsightsPortal extends TestPortal {
  read(query?: string, as?: string): Promise<Insights>;
  figure(id: InsightFigureId, query?: string): Promise<InsightFigure>;
  /** Stores a story of web: six deployments of a commit each, and five incidents. */
  tell(): Promise<void>;
  post(path: string, body: object): Promise<any>;
}

export async function startInsightsPortal(
  knex: Knex,
  options: Partial<Parameters<typeof createTestPortal>[0]> = {},
): Promise<InsightsPortal> {
  const entity = (name: string, owner: string) =>
    testEntity(
      name,
      { path: '/nowhere' },
      {
        owners: [owner],
        annotations: { 'handoff/alert-selector': `service=${name}` },
      },
    );
  const web = entity('web', 'group:default/team-a');
  web.relations?.push({ type: 'partOf', targetRef: 'system:default/shop' });
  const portal = await createTestPortal({
    knex,
    entities: [web, entity('ledger', 'group:default/team-b')],
    ...options,
    features: [testUserInfo, ...(options.features ?? [])],
  });

  async function post(path: string, body: object) {
    const isForPeople = ['/documents', '/runs'].some(each =>
      path.startsWith(each),
    );
    const as = isForPeople ? undefined : service;
    const response = await portal.request('post', path, { as }).send(body);
    expect([200, 201]).toContain(response.status);
    return response.body;
  }

  async function read(query = '', as?: string): Promise<Insights> {
    const { status, body } = await portal.request('get', `/insights${query}`, {
      as,
    });
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  }

  return {
    ...portal,
    post,
    read,
    async figure(id, query) {
      const { figures } = await read(query);
      return figures.find(figure => figure.id === id)!;
    },
    async tell() {
      for (const name of ['web', 'ledger']) {
        await portal.request(
          'post',
          `/entities/component/default/${name}/refresh`,
        );
      }
      await post('/documents', {
        entityRef: refOf('web'),
        kind: 'runbook',
        title: 'Web is down',
        content:
          '---\nalerts: [WebDown]\n---\n# Web is down\n\n1. Restart it.\n',
      });
      await post('/changes', { changes: storyOfChanges() });
      await post('/alerts', { alerts: storyOfAlerts() });
    },
  };
}

const DEPLOYED = [20, 18, 16, 14, 12, 10];

function storyOfChanges(): ReportedChange[] {
  const shared = {
    source: 'ci',
    entityRefs: [refOf('web')],
    repository: 'https://git.example/shop/web',
  };
  const commitOf = (days: number) => `c0ffee${days}00000000`;
  return DEPLOYED.flatMap(days => [
    {
      ...shared,
      externalId: `pull request ${days}`,
      kind: 'pull-request' as const,
      title: `Change ${days}`,
      commit: commitOf(days),
      mergedAt: daysAgo(days + 2),
    },
    ...['production', 'staging'].map(environment => ({
      ...shared,
      externalId: `deployment ${days} ${environment}`,
      kind: 'deployment' as const,
      title: `Deploy ${days}`,
      environment,
      // The last takes the one before back.
      commit: commitOf(days === 10 ? 14 : days),
      deployedAt: daysAgo(days),
    })),
  ]);
}

/** The first of them an hour after a deployment; they take 30, 10, 20, 30 and 40 minutes. */
function storyOfAlerts() {
  const critical = [
    [14, 60, 30],
    [9, 0, 10],
    [8, 0, 20],
    [7, 0, 30],
    [6, 0, 40],
  ].map(([days, minutes, length]) => ({
    alertname: 'WebDown',
    labels: { service: 'web', severity: 'critical' },
    startsAt: daysAgo(days, minutes),
    endsAt: daysAgo(days, minutes + length),
  }));
  const warning = {
    alertname: 'WebSlow',
    labels: { service: 'web', severity: 'warning', note: 'not critical' },
    startsAt: daysAgo(5),
    endsAt: daysAgo(5, 5),
  };
  const elsewhere = {
    alertname: 'LedgerDown',
    labels: { service: 'ledger', severity: 'critical' },
    startsAt: daysAgo(9),
    endsAt: daysAgo(9, 300),
  };
  return [...critical, warning, elsewhere];
}
