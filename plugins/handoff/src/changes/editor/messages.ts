/** Strings of the editor of notes; `translation.ts` holds them as `noteEditor`. */
export const noteEditorMessages = {
  title: 'Operational note of “{{title}}”',
  write: 'Write',
  preview: 'Preview',
  previewEmpty: 'Nothing is written yet.',
  required: 'required',
  hint: {
    intent: 'Why is this change made? What will be different?',
    unknowns: 'What could not be tested or is a guess?',
    impact: 'What will users notice, and when something goes wrong?',
    risk: 'What else the note must say follows from it, and shows once it is saved.',
    deploymentStrategy:
      'How does it get out, in which steps, and why this way? All at once, canary, behind a flag?',
    monitoring: 'What will move? Which dashboards and alerts show it?',
    rollbackCriteria:
      'At which numbers, and after how long, is it rolled back?',
    rollbackProcedure:
      'The steps; or the path, link or title of the document that has them.',
    featureFlags:
      'Which flags guard it, and what is their state after the merge?',
    migrations: 'What changes in databases? Can the old version run beside it?',
    documents:
      'Runbooks and other documents that were changed, or that operators should read: paths, links or titles.',
  },
  markdown: 'Texts are Markdown. Ctrl+S or ⌘S saves.',
  noRisk: 'Not said',
  document: 'Document {{number}}',
  addDocument: 'Add a document',
  removeDocument: 'Remove document {{number}}',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'The note is saved',
  failed: 'The note was not saved',
  failedDescription: '{{message}} What you have written is still here.',
  restored: {
    title: 'This is what you wrote before and did not save',
    discard: 'Discard it',
  },
  conflict: {
    title: '{{author}} has changed the note while you were writing',
    somebody: 'Somebody',
    taken: 'Theirs is in the fields that you left alone: {{fields}}.',
    both: 'You have both changed: {{fields}}. Compare them below; saving keeps yours.',
    theirs: 'What they have written',
    emptied: 'They have emptied it.',
    take: 'Take theirs',
  },
  leave: {
    title: 'Leave without saving?',
    description:
      'The note is not saved yet. Keep what you have written, and you find it again when you edit this note, until you close this tab of your browser.',
    stay: 'Keep writing',
    keep: 'Keep it and leave',
    discard: 'Discard it and leave',
  },
} as const;
