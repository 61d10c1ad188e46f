/** Strings of what is watched while a release is deployed and afterwards. */
export const releaseWatchMessages = {
  title: 'Watch',
  since: 'Since {{time}}',
  until: 'watched until {{time}}',
  failed: 'What to watch could not be loaded',
  alerts: {
    none: 'No alert of its entities has fired since it began.',
    title_one: '{{count}} alert since it began',
    title_other: '{{count}} alerts since it began',
    firing_one: '{{count}} alert fires',
    firing_other: '{{count}} alerts fire',
  },
  monitoring: 'What to watch',
  rollback: 'When and how to roll back',
  procedures: 'Rollback procedures',
  noMonitoring: 'The notes of its changes do not say what to watch.',
  noProcedure: 'None of its entities has a rollback procedure.',
  of: 'of {{entity}}',
  rollBack: {
    button: 'Roll back',
    buttonLabel: 'Roll back with {{title}}',
    title: 'Roll back',
    description:
      'A run of “{{title}}” begins at once, and the release is being rolled back until that run ends well and a deployment proves it.',
    reason: 'Why',
    confirm: 'Roll back',
    failed: 'It is not rolled back',
    run: 'Go on with the run',
  },
  deployed: 'Deployed so far',
  proof: 'undoes it',
} as const;
