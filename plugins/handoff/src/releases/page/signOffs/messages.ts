/** Strings of the sign-offs of a release. */
export const releaseSignOffMessages = {
  title: 'Sign-offs',
  none: 'Its risk asks for no sign-off.',
  required: 'has to sign',
  nobody: 'Nobody is named for this role.',
  state: {
    signed: 'Signed',
    objected: 'Objected to',
    void: 'No longer counts',
    waiting: 'Not signed yet',
  },
  by: '{{who}}, {{time}}',
  voidedBy: 'Since then, this has changed: {{parts}}',
  part: {
    title: 'title',
    goal: 'goal',
    success: 'success criteria',
    entities: 'entities',
    changes: 'changes',
    environment: 'environment',
    version: 'version',
    window: 'window',
    risk: 'risk',
    tasks: 'tasks',
    texts: 'texts',
    criteria: 'criteria',
    documents: 'documents',
  },
  ended: {
    withdrawn: 'Withdrawn {{time}}',
    replaced: 'Replaced {{time}}',
  },
  earlier: 'Earlier ones',
  approved: 'Signed',
  rejected: 'Objected',
  sign: 'Sign as {{role}}',
  signAgain: 'Sign anew as {{role}}',
  object: 'Object',
  withdraw: 'Withdraw',
  dialog: {
    sign: {
      title: 'Sign for {{role}}',
      description:
        'You sign the plan as it is now. When it changes, your sign-off no longer counts until you sign anew.',
      reason: 'Comment',
      confirm: 'Sign',
    },
    object: {
      title: 'Object as {{role}}',
      description:
        'The release is not accepted as long as your objection stands.',
      reason: 'What must change',
      confirm: 'Object',
    },
    withdraw: {
      title: 'Withdraw your sign-off as {{role}}',
      description:
        'It stays in the history of the release, but counts no more.',
      confirm: 'Withdraw',
    },
    failed: 'That was not recorded',
  },
} as const;
