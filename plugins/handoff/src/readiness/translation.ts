import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Every string of the card **Operational readiness**.
 *
 * @remarks
 *
 * Apart from the other strings, because the card stands on the first page of an entity, which is not to wait for them.
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
    kind: {
      runbook: 'Runbook',
      rollback: 'Rollback',
      escalation: 'Escalation',
      deployment: 'Deployment',
      operations: 'Operations',
    },
  },
});
