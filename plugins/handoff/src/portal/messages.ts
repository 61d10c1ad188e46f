/** Strings of the page `/handoff` when nothing is searched; `translation.ts` holds them as `portal`. */
export const portalMessages = {
  title: 'Handoff',
  loading: 'Loading',
  pages: {
    label: 'Pages of Handoff',
    overview: 'Overview',
    readiness: 'Readiness',
    releases: 'Releases',
    alerts: 'Alerts',
    runs: 'Runs and drills',
    coverage: 'Alert coverage',
    insights: 'Insights',
  },
  failed: 'This part could not be loaded',
  everything:
    'Nothing in the catalog belongs to you or your groups, so this shows everything you may read.',
  recent: { title: 'Recently changed', none: 'Nothing has been written yet.' },
  important: {
    title: 'Most important',
    none: 'No runbook and no rollback procedure yet.',
  },
  missing: {
    title: 'Missing',
    none: 'Nothing is missing.',
    kinds: 'No {{kinds}}',
    more_one: '{{count}} more entity lacks documents',
    more_other: '{{count}} more entities lack documents',
  },
  stale: {
    title: 'To review',
    none: 'Nothing is stale or due.',
    used_one: 'Used {{count}} time in 90 days',
    used_other: 'Used {{count}} times in 90 days',
    more_one: '{{count}} more document to review',
    more_other: '{{count}} more documents to review',
  },
} as const;
