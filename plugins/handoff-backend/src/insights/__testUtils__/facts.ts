import type { CodeCommit, Deployment, AlertFiring } from '../facts';
import type { IncidentJudgement } from '../rules';

const MINUTE_MS = 60_000;
const START = Date.parse('2026-06-01T00:00:00Z');

export const WEB = 'component:default/web';
export const LEDGER = 'component:default/ledger';

/** A time, as minutes after the start of the story. */
export const at = (minutes: number) => START + minutes * MINUTE_MS;

/** The minutes back from a time. */
export const minutesOf = (time: number) => (time - START) / MINUTE_MS;

/** A critical alert that fires from one minute until another. */
export function firing(
  alertId: string,
  from: number,
  to: number,
  overrides: Partial<AlertFiring> = {},
): AlertFiring {
  return {
    alertId,
    entityRef: WEB,
    startsAt: at(from),
    endsAt: at(to),
    isResolved: true,
    severity: 'critical',
    ...overrides,
  };
}

export function deployment(
  changeId: string,
  minute: number,
  overrides: Partial<Deployment> = {},
): Deployment {
  return {
    changeId,
    title: changeId,
    at: at(minute),
    entityRefs: [WEB],
    repository: 'shop/web',
    commits: [],
    isReverted: false,
    ...overrides,
  };
}

export function commit(
  changeId: string,
  minute: number,
  overrides: Partial<CodeCommit> = {},
): CodeCommit {
  return {
    changeId,
    at: at(minute),
    entityRefs: [WEB],
    repository: 'shop/web',
    commit: `${changeId}000000`.slice(0, 12),
    ...overrides,
  };
}

/** What somebody corrected of incidents of web. */
export function judgement(
  kind: IncidentJudgement['kind'],
  intervalIds: string[],
  overrides: Partial<IncidentJudgement> = {},
): IncidentJudgement {
  return {
    id: `${kind} ${intervalIds}`,
    kind,
    entityRef: WEB,
    intervalIds,
    since: START,
    until: START,
    by: 'user:default/ann',
    at: '2026-06-01T12:00:00.000Z',
    reason: 'I was there',
    ...overrides,
  };
}
