/** Strings of the entity's tab; `translation.ts` holds them as `entity`. */
export const entityMessages = {
  loading: 'Loading documents',
  loadFailed: 'The documents could not be loaded',
  glance: {
    title: 'At a glance',
    act: 'What do I do?',
    call: 'Whom do I call?',
    undo: 'How do I undo?',
    noRunbook: 'No runbook',
    noRollback: 'No rollback procedure',
    noContact: 'No owner and no contact',
    find: 'Find one of {{number}}',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    owner: 'Owner',
  },
  contact: {
    chat: 'Chat',
    'on-call': 'On call',
    'status-page': 'Status page',
    email: 'Mail',
    phone: 'Phone',
    link: 'Link',
  },
  sources: {
    count_one: '{{count}} source',
    count_other: '{{count}} sources',
    documents_one: '{{count}} document',
    documents_other: '{{count}} documents',
    lastRead: 'last read {{time}}',
    neverRead: 'not read yet',
    refresh: 'Read sources now',
    refreshed:
      'Sources read: {{added}} new, {{updated}} changed, {{archived}} archived, {{unchanged}} unchanged.',
    nothingNew: 'Sources read: nothing has changed.',
    partlyRefreshed: 'Not every source could be read.',
    refreshFailed: 'The sources could not be read',
    pending: {
      title: 'The sources are being read for the first time',
      description: 'The documents appear here as soon as that is done.',
    },
    failing: {
      title: 'Reading {{target}} fails',
      since: 'It has failed since {{time}}. ',
      kept: 'The documents of the last good reading are kept and shown.',
    },
    waiting: {
      title: 'Waiting for {{target}}',
      until:
        'The host limits how often it may be asked. It will be read again {{time}}.',
      soon: 'The host limits how often it may be asked. It will be read again later.',
    },
    state: {
      pending: 'Pending',
      ok: 'Up to date',
      failing: 'Failing',
      waiting: 'Waiting',
      empty: 'Empty',
    },
    declaredBy: {
      annotation: 'from the annotation',
      convention: 'by convention',
      module: 'from a module',
    },
  },
  empty: {
    title: 'No documents yet',
    description:
      'Put Markdown files into a folder beside the entity’s catalog file and name the folder in an annotation. They appear here and in the search within a minute of the change.',
    folders:
      'The folder or file name tells the kind: {{runbook}} answers the alert {{alert}}; {{rollback}}, {{escalation}} and {{deployment}} are known by their names. Front matter is optional.',
    wiki: 'A document that lives in a wiki is linked with {{annotation}} and its address; rollback, escalation and deployment likewise.',
    snippet: 'Annotation to copy',
  },
} as const;
