import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { ENTITY_REF } from '../../__testUtils__/examples';

/** A deployment of the example entity to production. */
export function exampleEvent(
  changes: Partial<TimelineEvent> = {},
): TimelineEvent {
  return {
    id: 'deployment:c2',
    type: 'deployment',
    at: '2026-11-21T01:48:00Z',
    title: 'Deploy payments-api 1.42.0',
    state: 'deployed',
    by: 'deploy-bot',
    entityRefs: [ENTITY_REF],
    hops: 0,
    environment: 'production',
    changeId: 'c2',
    ...changes,
  };
}

const firing = (number: number) =>
  exampleEvent({
    id: `alert:a${number}`,
    type: 'alert',
    at: `2026-11-21T02:0${number}:00Z`,
    endedAt: `2026-11-21T02:0${number}:30Z`,
    title: 'HighErrorRate: Errors are up',
    state: 'resolved',
    by: undefined,
    environment: undefined,
    changeId: undefined,
    alertId: `a${number}`,
  });

/** One night of the example entity: what was changed, what fired, and what was done about it, the newest first. */
export const exampleEvents: TimelineEvent[] = [
  exampleEvent({
    id: 'run:r1',
    type: 'run',
    at: '2026-11-21T02:30:00Z',
    title: 'High error rate',
    state: 'mitigated',
    by: 'user:default/priya.raman',
    changeId: undefined,
    runId: 'r1',
    documentId: 'd1',
  }),
  firing(5),
  firing(3),
  firing(1),
  exampleEvent(),
  exampleEvent({
    id: 'change:c7',
    type: 'change',
    at: '2026-11-21T01:20:00Z',
    title: 'Limit the connections of a client',
    state: 'merged',
    entityRefs: ['resource:default/payments-db'],
    hops: 2,
    via: 'component:default/ledger',
    environment: undefined,
    url: 'https://github.com/acme/db/pull/7',
    changeId: 'c7',
  }),
  exampleEvent({
    id: 'document:d1/3',
    type: 'document',
    at: '2026-11-20T22:00:00Z',
    title: 'High error rate',
    state: 'Say where the dashboard is',
    by: undefined,
    environment: undefined,
    changeId: undefined,
    documentId: 'd1',
    revision: 3,
  }),
  exampleEvent({
    id: 'readiness:7',
    type: 'readiness',
    at: '2026-11-20T21:00:00Z',
    title: 'runbook-exists failed',
    state: 'not-ready',
    by: undefined,
    environment: undefined,
    changeId: undefined,
  }),
];
