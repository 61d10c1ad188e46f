/** Strings of acknowledgements; `translation.ts` holds them as `acknowledgement`. */
export const acknowledgementMessages = {
  title: 'Acknowledgement',
  awaited: 'Nobody has acknowledged this change',
  awaitedOf: 'Nobody has acknowledged this change for {{entities}}',
  description:
    'It changes what alerts or when. {{approvers}} should know, and say so here.',
  nobody:
    'It changes what alerts or when, and should be known to the owner of the entity, which has none.',
  action: 'Acknowledge',
  dialog: {
    title: 'Acknowledge this change',
    description:
      'You say that you know of it and agree, for the entities that you answer for.',
    comment: 'Comment',
    cancel: 'Cancel',
    failed: 'It could not be acknowledged',
  },
  given: 'Acknowledged by {{user}}, {{time}}',
  givenOf: 'Acknowledged for {{entity}} by {{user}}, {{time}}',
  withdraw: {
    action: 'Take back',
    title: 'Take the acknowledgement back?',
    description:
      'Gates that ask for it will fail again. You may acknowledge the change anew.',
    failed: 'It could not be taken back',
  },
  lack: 'Not acknowledged',
} as const;
