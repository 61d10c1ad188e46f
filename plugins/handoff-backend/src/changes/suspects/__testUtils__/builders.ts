import { DateTime } from 'luxon';
import type { AlertContext } from '../AlertContext';
import type { SuspectChange } from '../SuspectChange';

/** When the alerts of the tests start. */
export const startedAt = DateTime.fromISO('2026-11-20T12:00:00Z', {
  zone: 'utc',
}) as DateTime<true>;

export function minutesBefore(minutes: number): DateTime<true> {
  return startedAt.minus({ minutes });
}

/** Merged so many minutes before the alert. */
export function merged(minutes: number): Pick<SuspectChange, 'mergedAt'> {
  return { mergedAt: minutesBefore(minutes) };
}

/** What makes a change one of orders-api. */
export const ORDERS = {
  entityRefs: ['component:default/orders-api'],
  repository: 'shop/orders-api',
};

/** What makes a change one of payments-db. */
export const DATABASE = {
  entityRefs: ['component:default/payments-db'],
  repository: 'shop/payments-db',
};

/** Payments-api, which depends on orders-api and through that on payments-db. */
export const context: AlertContext = {
  entities: [
    { entityRef: 'component:default/payments-api', hops: 0 },
    { entityRef: 'component:default/orders-api', hops: 1 },
    {
      entityRef: 'component:default/payments-db',
      hops: 2,
      via: 'component:default/orders-api',
    },
  ],
  environment: 'production',
  startedAt,
  words: [],
};

/** A change of payments-api, merged an hour before the alert. */
export function pullRequest(
  id: string,
  changes: Partial<SuspectChange> = {},
): SuspectChange {
  return {
    id,
    kind: 'pull-request',
    title: `Change ${id}`,
    entityRefs: ['component:default/payments-api'],
    repository: 'shop/payments-api',
    commit: `${id}`.padEnd(40, '0'),
    mergedAt: minutesBefore(60),
    state: 'merged',
    paths: ['src/main.ts'],
    hasNote: true,
    lacksRollback: false,
    ...changes,
  };
}

/** A deployment of payments-api to production. */
export function deployment(
  id: string,
  minutes: number,
  changes: Partial<SuspectChange> = {},
): SuspectChange {
  return {
    id,
    kind: 'deployment',
    title: `Deployment ${id}`,
    entityRefs: ['component:default/payments-api'],
    repository: 'shop/payments-api',
    environment: 'production',
    deployedAt: minutesBefore(minutes),
    state: 'deployed',
    hasNote: false,
    lacksRollback: false,
    ...changes,
  };
}

/** A setting of payments-api in production. */
export function setting(
  id: string,
  minutes: number,
  changes: Partial<SuspectChange> = {},
): SuspectChange {
  return {
    ...deployment(id, minutes, { repository: undefined }),
    kind: 'configuration',
    title: `Setting ${id}`,
    hasNote: true,
    ...changes,
  };
}
