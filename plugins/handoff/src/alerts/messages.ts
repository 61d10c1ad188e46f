/** Strings of alerts; `translation.ts` holds them as `alerts`. */
export const alertsMessages = {
  loading: 'Looking for the runbook…',
  loadFailed: 'The runbook could not be looked up',
  labels: 'Labels of the alert',
  matches_one: 'This document fits',
  matches_other: '{{count}} documents fit',
  similar: 'Similar texts',
  section: '{{title}}: {{section}}',
  none: {
    title: 'No runbook answers this alert',
    description: 'No document names it. Search, or call somebody.',
    similar:
      'No document names it; what is listed above only reads alike. Search, or call somebody.',
  },
  call: {
    title: 'Whom to call',
    nobody:
      'Its labels name no service in the catalog, so nobody is known to be responsible.',
  },
  visit: {
    title: 'For the alert {{alertname}}',
    choose: 'See what else fits, and whom to call',
  },
} as const;
