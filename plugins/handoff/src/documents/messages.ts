/** Strings of the list and the page of documents; `translation.ts` holds them as `documents`. */
export const documentsMessages = {
  list: {
    title: 'Documents',
    filter: 'Filter by name, alert or tag',
    noMatch: 'No document matches “{{text}}”.',
    matching: '{{shown}} of {{total}}',
    all: 'Show retired and archived',
    back: 'All documents',
  },
  state: {
    restricted: 'Restricted to some readers',
    retired: 'Retired',
    archived: 'Archived',
    problems_one: '{{count}} problem',
    problems_other: '{{count}} problems',
  },
  revision: 'Revision {{number}}, {{time}}',
  revisionBy: 'Revision {{number}}, {{time}}, by {{author}}',
  steward: 'Steward',
  noSteward: 'Nobody',
  alerts: 'Answers',
  tags: 'Tags',
  source: 'Source',
  edit: 'Edit at the source',
  history: 'History',
  text: 'Back to the text',
  copyLink: 'Copy link',
  loading: 'Loading {{title}}',
  loadFailed: 'The document could not be loaded',
  rollbackCriteria: 'When to roll back',
  notHere: {
    title: 'No document at {{path}}',
    description:
      'It may have been moved, retired or removed. Look for it in the list.',
  },
  external: {
    description: 'This document is kept outside the portal.',
    open: 'Open {{title}}',
  },
  retiredBanner: {
    title: 'This document is retired',
    description: 'It is kept for reference. Do not follow it in an incident.',
    replacedBy: 'Use this one instead:',
  },
  archivedBanner: {
    title: 'This document is archived',
    description:
      'Its file or its entity is gone since {{time}}. This is the last revision that was read.',
  },
  purgedBanner: {
    title: 'The text of this document was purged',
    description:
      'Since {{time}} it is gone for good; the history says who removed it and why. The next change of its source brings text again.',
  },
  review: {
    action: 'Still correct',
    title: 'Is this document still correct?',
    description:
      'You confirm that revision {{number}} of “{{title}}” describes what to do today. Your name and the time are kept.',
    comment: 'Comment (optional)',
    commentHint: 'For example how you checked it',
    confirm: 'Yes, still correct',
    cancel: 'Cancel',
    done: 'Thank you. Revision {{number}} is confirmed.',
    failed: 'Your confirmation was not saved',
    conflict:
      'There is a newer revision by now. Close this, read the new text, and confirm that one.',
  },
  problems: {
    all_one: '{{count}} problem to mend',
    all_other: '{{count}} problems to mend',
    inDocument_one: '{{count}} problem to mend in this document',
    inDocument_other: '{{count}} problems to mend in this document',
    line: 'line {{line}}',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  },
} as const;
