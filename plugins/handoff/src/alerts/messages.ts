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
  nameless: 'Alert without a name',
  nobody: 'Of no service in the catalog',
  noRunbook: 'No runbook',
  problems_one: '{{count}} field could not be read',
  problems_other: '{{count}} fields could not be read',
  firing_one: '{{count}} alert is firing',
  firing_other: '{{count}} alerts are firing',
  firingMore_one: '{{count}} more',
  firingMore_other: '{{count}} more',
  filters: 'Which alerts',
  state: {
    firing: 'Firing',
    stale: 'Not heard of',
    resolved: 'Resolved',
  },
  when: {
    firing: 'began {{time}}',
    stale: 'last heard {{time}}',
    resolved: 'ended {{time}}',
  },
  list: {
    title: 'Alerts',
    loading: 'Loading alerts',
    failed: 'The alerts could not be loaded',
    count_one: '{{count}} alert',
    count_other: '{{count}} alerts',
    quiet: 'All quiet: nothing fires that you may see.',
    never: 'No alert has been heard of that you may see.',
    more: 'Show more',
  },
} as const;
