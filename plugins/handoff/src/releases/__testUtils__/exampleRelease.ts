import type { Release, ReleaseSummary } from 'backstage-plugin-handoff-common';
import { ENTITY_REF } from '../../__testUtils__/examples';

const AMARA = 'user:default/amara.osei';

/** A release in review, as lists have it. */
export function exampleReleaseSummary(
  changes: Partial<ReleaseSummary> = {},
): ReleaseSummary {
  return {
    id: 'r1',
    title: 'Payments 1.43',
    entityRefs: [ENTITY_REF],
    environment: 'production',
    version: '1.43.0',
    window: {
      start: '2026-11-26T21:00:00.000Z',
      end: '2026-11-26T22:30:00.000Z',
      timeZone: 'Asia/Tokyo',
    },
    risk: 'medium',
    state: 'in-review',
    isUnapproved: false,
    isExpedited: false,
    reviewDueAt: '2126-11-25T09:00:00.000Z',
    at: '2026-11-26T21:00:00.000Z',
    createdAt: '2026-11-20T09:00:00.000Z',
    createdBy: AMARA,
    updatedAt: '2026-11-20T10:00:00.000Z',
    ...changes,
  };
}

/** A release in review that waits for operations to sign, with all that belongs to it. */
export function exampleRelease(changes: Partial<Release> = {}): Release {
  return {
    ...exampleReleaseSummary(),
    goal: 'Fewer cards that are refused *for nothing*.',
    successCriteria: 'Refusals below 2 %.',
    successBy: '2026-12-10',
    changes: [
      {
        id: 'c1',
        kind: 'pull-request',
        title: 'Retry once when the acquirer closes a connection',
        url: 'https://github.com/acme/payments/pull/412',
        state: 'merged',
        risk: 'medium',
      },
    ],
    channelUrl: 'https://chat.example/release-143',
    roles: [
      { role: 'development', parties: [AMARA] },
      { role: 'operations', parties: ['group:default/sre'] },
    ],
    requiredRoles: ['operations'],
    texts: { releaseNotes: 'Cards are retried once.' },
    criteria: [],
    exceptions: [],
    exceptionRole: 'operations',
    needsDistinctSigners: false,
    needsDryRun: false,
    rehearsals: [],
    windowViolations: [],
    deployments: [],
    runs: [],
    tasks: [
      {
        id: 't1',
        title: 'Tell support',
        phase: 'before',
        owner: AMARA,
        dueAt: '2026-11-25T12:00:00.000Z',
      },
      { id: 't2', title: 'Watch the refusals', phase: 'during', owner: AMARA },
      { id: 't3', title: 'Delete the flag', phase: 'after', owner: AMARA },
    ],
    signOffs: [],
    decisions: [],
    transitions: [
      {
        from: 'draft',
        to: 'in-review',
        by: AMARA,
        at: '2026-11-20T10:00:00.000Z',
        unmet: [],
      },
    ],
    moves: [
      {
        to: 'accepted',
        needsReason: false,
        unmet: ['operations: has not signed yet (group:default/sre)'],
      },
      { to: 'rejected', needsReason: true, unmet: [] },
      { to: 'draft', needsReason: false, unmet: [] },
      { to: 'deployed', needsReason: true, unmet: [] },
      { to: 'cancelled', needsReason: true, unmet: [] },
    ],
    updatedBy: AMARA,
    asOf: new Date().toISOString(),
    next: { what: 'sign', parties: ['group:default/sre'] },
    etag: '"3"',
    ...changes,
  };
}
