import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  HandoffDocument,
  NoteSummary,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { CheckRegistry } from './CheckRegistry';
import type { EntityFacts } from './EntityFacts';

const now = DateTime.fromISO('2026-11-21T12:00:00Z', {
  zone: 'utc',
}) as DateTime<true>;

const builtIn = CheckRegistry.create({ checks: new Map() });

function entity(changes: Partial<Entity> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'payments', namespace: 'default' },
    ...changes,
  };
}

function facts(changes: Partial<EntityFacts> = {}): EntityFacts {
  return {
    entity: entity(),
    documents: [],
    rehearsals: [],
    alerts: [],
    openFollowUps: [],
    changes: [],
    monitoringChanges: [],
    owners: [],
    dependencies: [],
    ...changes,
  };
}

function document(
  kind: HandoffDocument['kind'],
  state: HandoffDocument['freshness']['state'] = 'fresh',
  until?: string,
): HandoffDocument {
  return {
    id: `${kind}-1`,
    kind,
    freshness: { state, reasons: ['…'], until },
  } as HandoffDocument;
}

function threshold(
  daysAgo: number,
  isAcknowledged: boolean,
): EntityFacts['monitoringChanges'][number] {
  return {
    id: `${daysAgo}`,
    title: `Threshold ${daysAgo}`,
    at: now.minus({ days: daysAgo }),
    isAcknowledged,
  };
}

function change(
  daysAgo: number,
  note: Partial<NoteSummary>,
): EntityFacts['changes'][number] {
  return {
    id: `${daysAgo}`,
    title: `Change ${daysAgo}`,
    at: now.minus({ days: daysAgo }),
    note: { isWritten: true, missing: [], lacksRollback: false, ...note },
  };
}

function group(members: number): Entity {
  return entity({
    kind: 'Group',
    relations: Array.from({ length: members }, (_, index) => ({
      type: 'hasMember',
      targetRef: `user:default/u${index}`,
    })),
  });
}

const decide = (id: string, known: EntityFacts, options: JsonObject = {}) =>
  builtIn.run({ id, options }, known, now);

describe('checks', () => {
  it.each([
    ['document', { kind: 'runbook' }, {}, 'failed', 'no document of the kind'],
    [
      'document',
      { kind: 'runbook' },
      { documents: [document('runbook', 'stale')] },
      'passed',
      '1 document of the kind runbook',
    ],
    [
      'document',
      { kind: 'runbook', fresh: true },
      { documents: [document('runbook', 'unverified')] },
      'failed',
      'none that is verified',
    ],
    [
      'document',
      { kind: 'runbook', fresh: true },
      { documents: [document('runbook')] },
      'passed',
      'verified',
    ],
    ['rollback-rehearsed', {}, {}, 'failed', 'no rollback procedure'],
    [
      'rollback-rehearsed',
      {},
      { documents: [document('rollback')] },
      'failed',
      'plan a drill',
    ],
    [
      'alert-coverage',
      {},
      { alerts: undefined },
      'no-data',
      'No alerting rules',
    ],
    ['alert-coverage', {}, {}, 'not-applicable', 'No alerting rule is about'],
    [
      'alert-coverage',
      {},
      {
        alerts: [
          { alertname: 'A', finding: 'covered' },
          { alertname: 'B', finding: 'no-runbook' },
          { alertname: 'B', finding: 'no-runbook' },
          { alertname: 'C', finding: 'dead-runbook-url' },
        ],
      },
      'failed',
      '2 alerts lead to no runbook: B, C',
    ],
    [
      'alert-coverage',
      {},
      { alerts: [{ alertname: 'A', finding: 'covered' }] },
      'passed',
      'Its alert leads to a runbook',
    ],
    ['owner-has-members', {}, {}, 'failed', 'It has no owner'],
    [
      'owner-has-members',
      {},
      { owners: [{ ref: 'group:default/a' }] },
      'failed',
      'not in the catalog',
    ],
    [
      'owner-has-members',
      {},
      { owners: [{ ref: 'user:default/a', entity: entity({ kind: 'User' }) }] },
      'failed',
      'is no Group',
    ],
    [
      'owner-has-members',
      {},
      { owners: [{ ref: 'group:default/a', entity: group(0) }] },
      'failed',
      'has no members',
    ],
    [
      'owner-has-members',
      { members: 3 },
      { owners: [{ ref: 'group:default/a', entity: group(2) }] },
      'failed',
      '2 members, of 3 wanted',
    ],
    [
      'owner-has-members',
      {},
      { owners: [{ ref: 'group:default/a', entity: group(1) }] },
      'passed',
      'has 1 member',
    ],
    ['escalation-reachable', {}, {}, 'failed', 'Nothing says whom to call'],
    [
      'escalation-reachable',
      {},
      { documents: [document('escalation')] },
      'passed',
      'document',
    ],
    [
      'escalation-reachable',
      {},
      {
        entity: entity({
          metadata: {
            name: 'a',
            links: [{ url: 'https://pager.example.com', type: 'on-call' }],
          },
        }),
      },
      'passed',
      'link',
    ],
    ['dependencies-documented', {}, {}, 'not-applicable', 'nothing that it'],
    [
      'dependencies-documented',
      {},
      {
        dependencies: [
          { entityRef: 'resource:default/gone', documents: [] },
          {
            entityRef: 'resource:default/orphan',
            entity: entity(),
            documents: [],
          },
          {
            entityRef: 'resource:default/bare',
            entity: entity({
              relations: [{ type: 'ownedBy', targetRef: 'group:default/a' }],
            }),
            documents: [],
          },
        ],
      },
      'failed',
      '3 dependencies are not documented: resource:default/gone (not in the catalog), resource:default/orphan (without an owner), resource:default/bare (without documents)',
    ],
    ['no-open-follow-ups', {}, {}, 'passed', 'No follow-up of high or higher'],
    [
      'no-open-follow-ups',
      {},
      { openFollowUps: [{ id: '1', severity: 'medium' }] },
      'passed',
      'No follow-up',
    ],
    [
      'no-open-follow-ups',
      { severity: 'medium' },
      {
        openFollowUps: [
          { id: '1', severity: 'medium' },
          { id: '2', severity: 'critical' },
        ],
      },
      'failed',
      '2 follow-ups of medium or higher severity are open',
    ],
    [
      'threshold-changes-approved',
      {},
      { monitoringChanges: [threshold(31, false)] },
      'not-applicable',
      'No alerting rule was changed in the last 30 days',
    ],
    [
      'threshold-changes-approved',
      {},
      { monitoringChanges: [threshold(1, true), threshold(40, false)] },
      'passed',
      '1 change of alerting rules is acknowledged',
    ],
    [
      'threshold-changes-approved',
      { withinDays: 60 },
      { monitoringChanges: [threshold(1, true), threshold(40, false)] },
      'failed',
      '1 change of alerting rules is not acknowledged: Threshold 40',
    ],
    ['changes-have-notes', {}, {}, 'not-applicable', 'last 30 days'],
    [
      'changes-have-notes',
      {},
      { changes: [change(1, {}), change(31, { missing: ['intent'] })] },
      'passed',
      '1 change has its operational note',
    ],
    [
      'changes-have-notes',
      {},
      {
        changes: [
          change(1, { missing: ['intent'] }),
          change(2, { risk: 'high', lacksRollback: true }),
          change(3, { risk: 'low' }),
        ],
      },
      'failed',
      '2 changes lack some of their operational notes, 1 of high risk how to undo it: Change 1, Change 2',
    ],
    [
      'changes-have-notes',
      { risk: 'high' },
      {
        changes: [
          change(1, { risk: 'medium', missing: ['impact'] }),
          change(2, { missing: ['risk'] }),
        ],
      },
      'failed',
      '1 change lacks some of its operational note: Change 2',
    ],
    [
      'changes-have-notes',
      { withinDays: 5 },
      { changes: [change(6, { missing: ['intent'] })] },
      'not-applicable',
      'last 5 days',
    ],
    ['link', { types: ['dashboard', 'slo'] }, {}, 'failed', 'dashboard or slo'],
    [
      'link',
      { types: ['dashboard'] },
      {
        entity: entity({
          metadata: {
            name: 'a',
            links: [{ url: 'https://grafana.example.com', type: 'Dashboard' }],
          },
        }),
      },
      'passed',
      'Dashboard',
    ],
  ] as [string, JsonObject, Partial<EntityFacts>, string, string][])(
    '%s with %j decides %j as %s: %s',
    async (id, options, known, state, reason) => {
      expect(await decide(id, facts(known), options)).toMatchObject({
        state,
        reason: expect.stringContaining(reason),
      });
    },
  );

  it('know when time alone changes them', async () => {
    const until = '2026-12-01T00:00:00.000Z';
    const [fresh] = [
      await decide(
        'document',
        facts({ documents: [document('runbook', 'fresh', until)] }),
        { kind: 'runbook', fresh: true },
      ),
    ];
    expect(fresh.until?.toUTC().toISO()).toBe(until);
    const known = facts({
      documents: [document('rollback')],
      rehearsals: [
        {
          runId: 'r1',
          documentId: 'rollback-1',
          environment: 'Staging',
          at: now.minus({ days: 20 }),
        },
      ],
    });
    const rehearsed = (options: JsonObject) =>
      decide('rollback-rehearsed', known, options);
    expect(
      await rehearsed({ withinDays: 30, environment: 'staging' }),
    ).toMatchObject({
      state: 'passed',
      reason: 'Rollback last rehearsed in staging on 2026-11-01',
      until: now.plus({ days: 10 }),
      evidence: [{ runId: 'r1' }, { documentId: 'rollback-1' }],
    });
    expect(await rehearsed({ withinDays: 10 })).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('more than 10 days ago'),
    });
    expect(await rehearsed({ environment: 'production' })).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('in production'),
    });
  });

  it('of modules decide as well, and give an error when they fail or hang', async () => {
    let aborted = false;
    const checks = CheckRegistry.create({
      timeLimitMs: 50,
      checks: new Map([
        [
          'good',
          {
            id: 'good',
            run: async () => ({
              state: 'passed' as const,
              reason: 'Backed up',
              evidenceUrls: ['https://backup.example.com', 'vbscript:x'],
            }),
          },
        ],
        [
          'bad',
          {
            id: 'bad',
            run: async () => {
              throw new Error('503');
            },
          },
        ],
        [
          'slow',
          {
            id: 'slow',
            run: ({ signal }: { signal: AbortSignal }) =>
              new Promise<never>(() => {
                signal.addEventListener('abort', () => {
                  aborted = true;
                });
              }),
          },
        ],
      ]),
    });
    const run = (id: string) => checks.run({ id, options: {} }, facts(), now);
    expect(await run('good')).toEqual({
      state: 'passed',
      reason: 'Backed up',
      evidence: [{ url: 'https://backup.example.com' }],
    });
    expect(await run('bad')).toMatchObject({
      state: 'error',
      reason: 'The check bad failed: 503',
    });
    expect(await run('slow')).toMatchObject({
      state: 'error',
      reason: expect.stringContaining('no answer within'),
    });
    expect(aborted).toBe(true);
  });
});
