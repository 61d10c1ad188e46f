import type {
  Change,
  ChangeDetails,
  OperationalNote,
} from 'backstage-plugin-handoff-common';
import { ENTITY_REF } from '../../__testUtils__/examples';

/** A pull request of high risk that is merged, and whose note lacks nothing. */
export function exampleChange(changes: Partial<Change> = {}): Change {
  return {
    id: 'c1',
    source: 'github',
    externalId: 'acme/payments#412',
    kind: 'pull-request',
    title: 'Retry once when the acquirer closes a connection',
    url: 'https://github.com/acme/payments/pull/412',
    author: 'user:default/amara.osei',
    entityRefs: [ENTITY_REF],
    number: 412,
    commit: '5f2c9d1e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d',
    state: 'merged',
    mergedAt: '2026-11-20T14:05:00Z',
    note: {
      isWritten: true,
      risk: 'high',
      missing: [],
      lacksRollback: false,
    },
    at: '2026-11-20T14:05:00Z',
    receivedAt: '2026-11-20T14:06:00Z',
    ...changes,
  };
}

/** A note from the description, of which one field was edited in the portal and another one emptied. */
export function exampleNote(
  changes: Partial<OperationalNote> = {},
): OperationalNote {
  return {
    fields: {
      intent: {
        value: 'Fewer cards that are refused *for nothing*.',
        origin: 'description',
      },
      risk: { value: 'high', origin: 'description' },
      monitoring: {
        value: 'Retries stay below 5 per second.',
        origin: 'portal',
        other: 'Retries.',
      },
      rollbackCriteria: {
        value: 'Errors above 2 %.',
        origin: 'description',
      },
      rollbackProcedure: { value: 'ops/rollback.md', origin: 'description' },
      featureFlags: { origin: 'portal' },
      documents: {
        value: ['ops/runbook.md', 'https://wiki.example/eu'],
        origin: 'description',
      },
    },
    required: ['risk', 'intent', 'monitoring', 'rollbackProcedure'],
    summary: {
      isWritten: true,
      risk: 'high',
      missing: [],
      lacksRollback: false,
    },
    problems: [],
    documents: [
      {
        reference: 'ops/runbook.md',
        field: 'documents',
        document: {
          id: 'd1',
          entityRef: ENTITY_REF,
          kind: 'runbook',
          title: 'High error rate',
        },
        revision: 4,
      },
      {
        reference: 'ops/rollback.md',
        field: 'rollbackProcedure',
        document: {
          id: 'd2',
          entityRef: ENTITY_REF,
          kind: 'rollback',
          title: 'Roll back payments',
        },
        revision: 2,
        newerRevision: 3,
      },
    ],
    updatedAt: '2026-11-20T15:00:00Z',
    updatedBy: 'user:default/priya.raman',
    etag: '"2"',
    ...changes,
  };
}

/** The example change as its page gets it. */
export function exampleChangeDetails(
  changes: Partial<ChangeDetails> = {},
): ChangeDetails {
  return {
    change: exampleChange(),
    note: exampleNote(),
    description: '## Intent\n\nFewer cards that are refused *for nothing*.',
    paths: ['src/client.ts', 'ops/rollback.md'],
    commits: [],
    reverts: [],
    ...changes,
  };
}
