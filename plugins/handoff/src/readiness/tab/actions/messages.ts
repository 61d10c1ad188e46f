/** Strings of what can be done about a gate; `translation.ts` holds them as `readiness.action`. */
export const gateActionsMessages = {
  label: 'What you can do',
  cancel: 'Cancel',
  sign: {
    action: 'Sign',
    again: 'Sign again',
    title: 'Sign “{{gate}}”',
    titleAgain: 'Sign “{{gate}}” again',
    description:
      'You say that this holds. Your name, the time and what you looked at are kept.',
    differences: 'What has changed since you signed',
    reason: 'What you looked at',
    reasonHint: 'A reason, evidence, or both',
    evidence: 'Link to the evidence',
    badLink: 'A link begins with http:// or https://.',
    confirm: 'Sign',
    failed: 'The sign-off was not kept',
  },
  object: {
    action: 'Object',
    title: 'Object to “{{gate}}”',
    description:
      'The gate does not pass until you sign or take your objection back.',
    reason: 'What is wrong',
    confirm: 'Object',
    failed: 'The objection was not kept',
  },
  revokeSignOff: {
    action: 'Take back',
    title: 'Take back your word on “{{gate}}”?',
    description:
      'It no longer counts from now on, and stays in the history. You can sign again at any time.',
    confirm: 'Take back',
    failed: 'It was not taken back',
  },
  decide: {
    action: 'Decide',
    title: 'Decide “{{gate}}”',
    description:
      'What is known of it conflicts. Your decision holds until one of these says something new.',
    state: 'The gate has',
    confirm: 'Decide',
    failed: 'The decision was not kept',
  },
  requestWaiver: {
    action: 'Request waiver',
    title: 'Ask for a waiver of “{{gate}}”',
    description:
      'Somebody else approves it. Until then, and when it has ended, the gate counts.',
    reason: 'Why it has to go on without the gate',
    mitigation: 'What is done meanwhile',
    until: 'Until',
    presets: 'Length of the waiver',
    days: '{{number}} days',
    confirm: 'Ask for it',
    failed: 'The waiver was not asked for',
  },
  approve: {
    action: 'Approve waiver',
    title: 'Approve the waiver of “{{gate}}”?',
    reason: 'Reason (optional)',
    confirm: 'Approve',
    failed: 'The waiver was not approved',
  },
  deny: {
    action: 'Deny waiver',
    title: 'Deny the waiver of “{{gate}}”?',
    confirm: 'Deny',
    failed: 'The waiver was not denied',
  },
  revokeWaiver: {
    action: 'Revoke waiver',
    title: 'End the waiver of “{{gate}}” now?',
    description: 'The gate counts again at once.',
    confirm: 'Revoke',
    failed: 'The waiver was not revoked',
  },
  withdrawWaiver: {
    action: 'Withdraw request',
    title: 'Withdraw the request for “{{gate}}”?',
    description: 'Nobody decides it any more. You can ask again.',
    confirm: 'Withdraw',
    failed: 'The request was not withdrawn',
  },
  reason: 'Reason',
} as const;
