/**
 * How one came from an alert to its runbook. It travels with the entry in the browser's history, so that the address of
 * the document stays what it is for everyone else.
 */
export interface AlertVisit {
  alertname: string;
  labels?: Record<string, string>;
  /** Why this document, in words. */
  reason: string;
  /** Address of the page of the alert that shows everything that fits. */
  href: string;
}

/** The state of a history entry that leads from an alert to a document. */
export function alertVisitState(visit: AlertVisit): { handoffAlert: unknown } {
  return { handoffAlert: visit };
}

/** Reads the state of a history entry, in which other plugins may have written anything. */
export function readAlertVisit(state: unknown): AlertVisit | undefined {
  const visit = (state as { handoffAlert?: Partial<AlertVisit> } | null)
    ?.handoffAlert;
  return visit?.alertname && visit.reason && visit.href?.startsWith('/')
    ? (visit as AlertVisit)
    : undefined;
}
