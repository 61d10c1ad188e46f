import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Every string of the card **Operational readiness** and of the column of the catalog's table.
 *
 * @remarks
 *
 * Apart from the other strings, because both stand on first pages, which are not to wait for them.
 *
 * @public
 */
export const handoffReadinessTranslationRef = createTranslationRef({
  id: 'plugin.handoff.readiness',
  messages: {
    title: 'Operational readiness',
    loadFailed: 'Readiness could not be loaded',
    retry: 'Try again',
    loading: 'Loading readiness',
    open: 'Open Handoff',
    newTab: '(opens in a new tab)',
    run: 'A run is active: {{title}}',
    step: 'step {{number}} of {{total}}',
    join: 'Join',
    joinOf: 'Join the run of {{title}}',
    firing_one: '{{count}} alert is firing',
    firing_other: '{{count}} alerts are firing',
    missing: 'Missing',
    present_one: '{{count}} document',
    present_other: '{{count}} documents',
    nothingExpected: 'Nothing is expected of this entity.',
    stale_one: '{{count}} stale document',
    stale_other: '{{count}} stale documents',
    failing_one: '{{count}} source cannot be read',
    failing_other: '{{count}} sources cannot be read',
    details: 'See readiness',
    of: 'Readiness of {{entity}}: {{status}}',
    unavailable: 'Readiness could not be loaded',
    next: 'Next:',
    because: {
      ready: '',
      'not-ready': 'Stopped by',
      unknown: 'Not known because of',
      'at-risk': 'At risk because of',
    },
    more: 'and {{number}} more',
    advisoryFailures_one: '{{count}} advisory gate failed',
    advisoryFailures_other: '{{count}} advisory gates failed',
    status: {
      ready: 'Ready',
      'at-risk': 'At risk',
      'not-ready': 'Not ready',
      unknown: 'Unknown',
    },
    kind: {
      runbook: 'Runbook',
      rollback: 'Rollback',
      escalation: 'Escalation',
      deployment: 'Deployment',
      operations: 'Operations',
    },
  },
});
