/** Strings of the documents that helped; those of insights hold them as `documents`. */
export const helpfulDocumentsMessages = {
  title: 'Documents that helped most',
  loading: 'Loading the documents',
  failed: 'The documents could not be loaded',
  none: 'No run of the period ended as resolved or mitigated.',
  helped_one: 'Helped in {{helped}} of {{count}} run',
  helped_other: 'Helped in {{helped}} of {{count}} runs',
  last: 'last {{time}}',
  steward: 'Steward',
  authors: 'Written by',
} as const;

/** Strings of what is ahead; those of insights hold them as `load`. */
export const loadMessages = {
  title: 'Load ahead',
  description:
    'Open releases by their window, for each party that has a role in them, and their open tasks by when they are due; with the windows, freezes and maintenance periods that hold then for the entities of these releases.',
  loading: 'Loading what is ahead',
  failed: 'What is ahead could not be loaded',
  none: 'No release is open.',
  team: 'Whose',
  overdue: 'Overdue',
  now: 'This week',
  later: 'Later, or open',
  nobody: 'Nobody yet',
  releases_one: '{{count}} release',
  releases_other: '{{count}} releases',
  tasks_one: '{{count}} task',
  tasks_other: '{{count}} tasks',
  windows_one: '{{count}} window',
  windows_other: '{{count}} windows',
  freeze: 'Freeze: {{title}}',
  maintenance: 'Maintenance: {{title}}',
  noCalendar:
    'Windows, freezes and maintenance periods are left out: you may not read the calendar.',
} as const;
