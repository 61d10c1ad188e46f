/** Strings of what is left to do after a release. */
export const releaseFollowUpMessages = {
  title: 'Follow-ups',
  none: 'Nothing has come of it yet.',
  add: 'Add a follow-up',
  addFor: 'For {{entity}}',
  correct: 'Correct a document',
  corrected: 'The steward of “{{title}}” has it now.',
} as const;
