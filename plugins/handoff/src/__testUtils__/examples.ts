import type {
  Alert,
  FollowUp,
  EntitySummary,
  HandoffDocument,
  Page,
  SearchResult,
  SourceStatus,
} from 'backstage-plugin-handoff-common';

export const ENTITY_REF = 'component:default/payments-api';

/** A document of the example entity that nothing is wrong with. */
export function exampleDocument(
  changes: Partial<HandoffDocument> = {},
): HandoffDocument {
  return {
    id: 'd1',
    entityRef: ENTITY_REF,
    kind: 'runbook',
    title: 'High error rate',
    source: { type: 'repository', path: 'runbooks/HighErrorRate.md' },
    revision: 4,
    steward: 'group:default/checkout',
    alerts: ['HighErrorRate'],
    symptoms: [],
    tags: [],
    freshness: {
      state: 'fresh',
      reasons: ['Verified by user:default/priya.raman on 2026-11-09'],
    },
    restricted: false,
    retired: false,
    problems: [],
    createdAt: '2026-01-10T08:00:00Z',
    updatedAt: '2026-11-01T08:00:00Z',
    updatedBy: 'Amara Osei',
    etag: '"d1-4"',
    ...changes,
  };
}

/** A source that was read without trouble. */
export function exampleSource(
  changes: Partial<SourceStatus> = {},
): SourceStatus {
  return {
    id: 's1',
    target: 'dir:./ops',
    declaredBy: 'annotation',
    state: 'ok',
    lastReadAt: '2026-11-20T08:00:00Z',
    documents: 3,
    problems: [],
    ...changes,
  };
}

/** An entity with a runbook, a rollback procedure and an escalation document. */
export function exampleSummary(
  changes: Partial<EntitySummary> = {},
): EntitySummary {
  return {
    entityRef: ENTITY_REF,
    title: 'Payments API',
    owners: [
      {
        ref: 'group:default/checkout',
        title: 'Team Checkout',
        contacts: [
          { type: 'email', title: 'Mail Checkout', url: 'mailto:c@q.example' },
        ],
      },
    ],
    contacts: [
      { type: 'phone', title: '+46 8 123', url: 'tel:+468123' },
      { type: 'chat', title: '#checkout', url: 'https://chat.example/c' },
      { type: 'link', title: 'Trap', url: 'data:text/html,x' },
    ],
    escalation: ['d3'],
    documents: [
      exampleDocument(),
      exampleDocument({
        id: 'd2',
        kind: 'rollback',
        title: 'Roll back payments',
        source: { type: 'repository', path: 'rollback.md' },
        alerts: [],
      }),
      exampleDocument({
        id: 'd3',
        kind: 'escalation',
        title: 'Who to call about payments',
        source: { type: 'repository', path: 'escalation.md' },
        alerts: [],
      }),
    ],
    expectations: [
      { kind: 'runbook', documentIds: ['d1'] },
      { kind: 'rollback', documentIds: ['d2'] },
      { kind: 'deployment', documentIds: [] },
    ],
    sources: [exampleSource()],
    problems: [],
    firingAlerts: [],
    activeRuns: [],
    followUps: [],
    ...changes,
  };
}

/** A result of the search; its title is highlighted as a whole. */
export function exampleResult(
  changes: Partial<SearchResult> = {},
): SearchResult {
  return {
    documentId: 'd1',
    entityRef: ENTITY_REF,
    kind: 'runbook',
    title: 'High error rate',
    source: { type: 'repository', path: 'runbooks/HighErrorRate.md' },
    tags: [],
    freshness: 'stale',
    retired: false,
    score: 1,
    section: { text: 'Mitigation', slug: 'mitigation' },
    titleSegments: [{ text: 'High error rate', match: true }],
    excerpt: [
      { text: 'The share of ', match: false },
      { text: 'errors', match: true },
    ],
    ...changes,
  };
}

/** An alert of the example entity that fires. */
export function exampleAlert(changes: Partial<Alert> = {}): Alert {
  return {
    id: 'a1',
    alertname: 'HighErrorRate',
    fingerprint: 'f1',
    state: 'firing',
    severity: 'critical',
    labels: { alertname: 'HighErrorRate', service: 'payments-api' },
    annotations: { summary: 'Errors are up' },
    startsAt: '2026-11-21T02:00:00Z',
    lastHeardAt: '2026-11-21T02:10:00Z',
    entityRefs: [ENTITY_REF],
    document: {
      id: 'd1',
      entityRef: ENTITY_REF,
      kind: 'runbook',
      title: 'High error rate',
    },
    problems: [],
    ...changes,
  };
}

/** A correction of the example document. */
export function exampleFollowUp(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'f1',
    entityRef: ENTITY_REF,
    title: 'The dashboard has moved',
    owner: 'group:default/checkout',
    severity: 'medium',
    state: 'open',
    origin: { type: 'document', id: 'd1' },
    createdAt: '2026-11-20T08:00:00Z',
    createdBy: 'user:default/amara.osei',
    updatedAt: '2026-11-20T08:00:00Z',
    etag: '"f1-1"',
    ...changes,
  };
}

/** A list that ends with these items. */
export function examplePage<T>(items: T[], totalItems = items.length): Page<T> {
  return { items, totalItems, pageInfo: {} };
}
