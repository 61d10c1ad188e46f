/** Strings of what changed before an alert; `translation.ts` holds them as `suspects`. */
export const suspectsMessages = {
  title: 'What changed',
  loading: 'Looking for what changed',
  failed: 'What changed could not be looked up',
  before: 'In the 24 hours before {{time}}, the likeliest cause first.',
  beforeIn:
    'What reached {{environment}} in the 24 hours before {{time}}, the likeliest cause first.',
  widened_one:
    'Nothing in the 24 hours before {{time}}. The last deployment before that:',
  widened_other:
    'Nothing in the 24 hours before {{time}}. The last {{count}} deployments before that:',
  widenedIn_one:
    'Nothing reached {{environment}} in the 24 hours before {{time}}. The last deployment before that:',
  widenedIn_other:
    'Nothing reached {{environment}} in the 24 hours before {{time}}. The last {{count}} deployments before that:',
  none: 'Nothing is known to have changed in the two weeks before {{time}}.',
  noneIn:
    'Nothing is known to have reached {{environment}} in the two weeks before {{time}}.',
  noneHint:
    'Only what a pipeline or the code host reports is known: a change that nobody reported may be the cause all the same.',
  list: 'Likely causes',
  showAll: 'Show all {{number}}',
  upstream: 'Upstream',
  steps_one: '{{count}} step away',
  steps_other: '{{count}} steps away',
  with: 'with {{version}} to {{environment}}',
  notDeployed_one: 'Merged, but not deployed there: {{count}}',
  notDeployed_other: 'Merged, but not deployed there: {{count}}',
  undo: {
    title: 'How to undo it',
    loading: 'Loading how to undo it',
    failed: 'How to undo it could not be loaded. See the change itself.',
    deployedTo: 'Runs in {{places}}',
    noNote: 'No operational note says how to undo it.',
    noProcedure: 'Its note does not say how to undo it.',
    deployment:
      'A deployment has no note of its own; see what it brought, or roll it back.',
    general: 'For {{entity}} in general:',
    nothing: 'No rollback procedure of {{entity}} is known either.',
  },
  jump: 'What changed before',
  timeline: 'Timeline around this time',
  timelineOfAlert: 'Timeline around this alert',
} as const;
