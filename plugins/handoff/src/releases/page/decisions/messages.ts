/** Strings of the decisions about a release. */
export const releaseDecisionMessages = {
  title: 'Decisions',
  none: 'Nothing has been decided yet.',
  add: 'Record a decision',
  supersede: 'Supersede',
  supersedeOf: 'Supersede the decision of {{who}}',
  superseded: 'Superseded by a later decision',
  supersedes: 'Supersedes an earlier decision',
  alternatives: 'Also considered',
  by: '{{who}}, {{time}}',
  dialog: {
    new: 'Record a decision',
    supersede: 'Supersede a decision',
    description: 'A decision is never edited, only superseded by another.',
    decision: 'What was decided, and why',
    alternatives: 'What else was considered',
    links: 'Links, one a line',
    badLink: 'This is not a link: {{link}}',
    save: 'Record',
    failed: 'The decision was not recorded',
  },
} as const;
