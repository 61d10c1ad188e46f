import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  notificationService,
  type NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import {
  signalsServiceRef,
  type SignalPayload,
} from '@backstage/plugin-signals-node';
import type {
  HandoffDocument,
  RunDetail,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { deny } from '../../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../__testUtils__/createTestPortal';
import { keepSignals } from '../../__testUtils__/keepSignals';
import { testUserInfo } from '../../__testUtils__/testUserInfo';

export const MOCK = 'user:default/mock';
export const BOB = 'user:default/bob';
export const bob = mockCredentials.user.header(BOB);

export const RUNBOOK = [
  '---',
  'title: The queue is full',
  '---',
  '# QueueFull',
  '## Steps',
  '1. [ ] Look at the queue',
  '2. [ ] Empty it (after: 15m)',
  '',
  '   ```bash',
  '   queue purge',
  '   ```',
  '3. [ ] Look again',
  '## Escalation',
  'After 30 minutes call Ann.',
  '## Communication',
  'We have {{alert}} on {{entity}} for {{elapsed}}.',
].join('\n');

/** A portal with two services, whose notifications and signals are kept. */
export interface RunsPortal extends TestPortal {
  sent: NotificationSendOptions[];
  signals: SignalPayload[];
  /** The one document of that path. */
  findDocument(path: string): Promise<HandoffDocument>;
  startRun(body: object, as?: string): Promise<RunDetail>;
}

export async function startRunsPortal(options: {
  knex: Knex;
  folder: { path: string };
  denied?: string[];
  unreachable?: boolean;
  /** Reads the sources before anything else. */
  refresh?: boolean;
}): Promise<RunsPortal> {
  const { knex, folder, denied = [], unreachable, refresh = true } = options;
  const sent: NotificationSendOptions[] = [];
  const signals: SignalPayload[] = [];
  const keep =
    <T>(kept: T[]) =>
    async (item: T) => {
      if (unreachable) throw new Error('unreachable');
      kept.push(item);
    };
  const portal = await createTestPortal({
    knex,
    config: { app: { baseUrl: 'https://portal.example' } },
    entities: [
      testEntity('payments', folder, { title: 'Payments API' }),
      testEntity('ledger', folder, {
        owners: [],
        annotations: { 'handoff/docs-ref': 'dir:./ledger' },
      }),
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'team-a', namespace: 'default' },
        spec: {},
      },
    ],
    features: [
      testUserInfo,
      deny(...denied),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({ send: keep(sent) }),
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({
          publish: (unreachable
            ? keep(signals)
            : keepSignals(signals)) as never,
        }),
      }),
    ],
  });
  if (refresh) await refreshSources(portal);
  return {
    ...portal,
    sent,
    signals,
    findDocument: async path => {
      const { body } = await portal.request(
        'get',
        '/documents?include=retired&include=archived&limit=500',
      );
      const found: HandoffDocument[] = body.items.filter(
        ({ source }: HandoffDocument) => source.path === path,
      );
      expect([path, found.length]).toEqual([path, 1]);
      return found[0];
    },
    startRun: async (body, as) => {
      const response = await portal.request('post', '/runs', { as }).send(body);
      expect([response.status, response.body]).toEqual([
        201,
        expect.anything(),
      ]);
      return response.body;
    },
  };
}

/** Has the portal look at the folder again. */
export async function refreshSources(portal: TestPortal): Promise<void> {
  for (const name of ['payments', 'ledger']) {
    const path = `/entities/component/default/${name}/refresh`;
    expect(await portal.request('post', path)).toMatchObject({ status: 200 });
  }
}
