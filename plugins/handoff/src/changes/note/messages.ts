/** Strings of operational notes; `translation.ts` holds them as `note`. */
export const noteMessages = {
  title: 'Operational note',
  field: {
    intent: 'Intent',
    unknowns: 'What is not certain',
    impact: 'Impact on users',
    risk: 'Risk',
    deploymentStrategy: 'Deployment strategy',
    monitoring: 'Monitoring',
    rollbackCriteria: 'When to roll back',
    rollbackProcedure: 'How to roll back',
    featureFlags: 'Feature flags',
    migrations: 'Migrations',
    documents: 'Documents',
  },
  risk: { low: 'Low', medium: 'Medium', high: 'High' },
  origin: {
    description: 'from the description',
    portal: 'edited in the portal',
  },
  allFrom: {
    description: 'All of it is from the description.',
    portal: 'All of it was written in the portal.',
  },
  notAnswered: 'Not answered, but required by the risk.',
  emptied: 'Emptied in the portal.',
  unsaid: 'Nothing is said of: {{fields}}.',
  empty:
    'Nobody has said yet what operators must know of this change. Its author can write it into the description under the headings of the template.',
  emptyEdit: 'You can write it here as well.',
  edit: 'Edit note',
  write: 'Write a note',
  last: 'Last said by {{author}}, {{time}}',
  other: {
    title: 'The description says something else',
    take: 'Take what the description says',
    failed: 'What the description says was not taken over',
    changed:
      'The note has changed since this page was loaded. Look at it again, and then decide.',
  },
  noRollback: {
    title: 'High risk, and nothing says how to undo it',
    description:
      'Write down how to roll back, or name the document that says it, before this goes any further.',
  },
  missing: {
    title_one: 'The note lacks an answer',
    title_other: 'The note lacks {{count}} answers',
    description: 'Required by its risk: {{fields}}.',
    unknownRisk: 'Required as long as no risk is given: {{fields}}.',
  },
  problems: {
    title_one: 'A part of the description could not be read as it was meant',
    title_other:
      '{{count}} parts of the description could not be read as they were meant',
    line: 'line {{line}}',
  },
  documents: {
    title: 'Documents it names',
    revision: 'Revision {{number}}, when the note named it',
    newer: 'It has changed since: revision {{number}} is the latest.',
    compare: 'See what has changed',
  },
  undo: 'How to undo it',
  deployment:
    'A deployment has no note of its own: the changes that it brings have theirs.',
  history: {
    title: 'History of the note',
    failed: 'The history of the note could not be loaded',
    none: 'Nothing has been said yet.',
    description: 'The description said this',
    portal: 'Edited in the portal',
  },
} as const;
