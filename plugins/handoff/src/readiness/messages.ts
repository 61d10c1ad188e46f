/** Strings of the card on the entity's overview; `translation.ts` holds them as `readiness`. */
export const readinessMessages = {
  title: 'Operational readiness',
  loadFailed: 'Readiness could not be loaded',
  loading: 'Loading readiness',
  open: 'Open Handoff',
  missing: 'Missing',
  present_one: '{{count}} document',
  present_other: '{{count}} documents',
  nothingExpected: 'Nothing is expected of this entity.',
  stale_one: '{{count}} stale document',
  stale_other: '{{count}} stale documents',
  failing_one: '{{count}} source cannot be read',
  failing_other: '{{count}} sources cannot be read',
} as const;
