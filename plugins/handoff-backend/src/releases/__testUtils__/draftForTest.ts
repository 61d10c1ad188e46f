import { DateTime, Duration } from 'luxon';
import type { ReleaseFacts, ReleasePolicy } from '../rules';
import type { StoredRelease } from '../StoredRelease';

export const DEVELOPMENT = 'group:default/development';
export const OPERATIONS = 'group:default/operations';

export const policy: ReleasePolicy = {
  signOffs: {
    low: [],
    medium: ['operations'],
    high: ['development', 'operations'],
  },
  distinctSignersFrom: 'high',
  dryRunFrom: 'never',
  signedDocuments: ['rollback'],
  exceptionRole: 'operations',
  templates: [],
  watchFor: Duration.fromObject({ hours: 24 }) as Duration<true>,
  fromDeployments: true,
  parityWithin: Duration.fromObject({ days: 30 }) as Duration<true>,
  reviewWithin: Duration.fromObject({ days: 2 }) as Duration<true>,
};

/** A Tuesday. */
export const NOW = DateTime.utc(2026, 3, 10, 9) as DateTime<true>;

/** A draft of medium risk with one task, in which both roles are filled. */
export function draftForTest(
  overrides: Partial<StoredRelease> = {},
): StoredRelease {
  const at = NOW.toISO();
  return {
    id: 'release-1',
    title: 'Payments 2.4',
    entityRefs: ['component:default/payments'],
    changeIds: [],
    roles: [
      { role: 'development', parties: [DEVELOPMENT] },
      { role: 'operations', parties: [OPERATIONS] },
    ],
    derivedRisk: 'medium',
    state: 'draft',
    isUnapproved: false,
    isExpedited: false,
    texts: {},
    criteria: [],
    exceptions: [],
    rehearsals: [],
    deployments: [],
    runs: [],
    tasks: [
      {
        id: 'task-1',
        title: 'Tell support',
        phase: 'before',
        owner: DEVELOPMENT,
      },
    ],
    signOffs: [],
    decisions: [],
    transitions: [],
    createdAt: at,
    createdBy: 'user:default/dana',
    updatedAt: at,
    updatedBy: 'user:default/dana',
    writes: 1,
    ...overrides,
  };
}

/** Facts about a release of which the catalog knows everything. */
export function factsOf(
  release: StoredRelease,
  overrides: Partial<ReleaseFacts> = {},
): ReleaseFacts {
  return {
    release,
    policy,
    now: NOW,
    unknownParties: [],
    unknownEntities: [],
    revertedChanges: 0,
    severeFollowUps: 0,
    unknownGates: [],
    evidence: { readiness: [], documents: [] },
    violations: [],
    ...overrides,
  };
}
