/** Strings of the editor; `translation.ts` holds them as `editor`. */
export const editorMessages = {
  write: 'Write a document',
  writeKind: 'Write one',
  edit: 'Edit',
  continue: 'Continue editing',
  delete: 'Delete',
  newTitle: 'New document',
  editTitle: 'Edit “{{title}}”',
  loading: 'Loading the editor',
  loadFailed: 'The document could not be loaded',
  elsewhere: {
    title: 'This document is not written in the portal',
    description: 'Change it where it is kept; the portal follows.',
  },
  title: 'Title',
  titleHint: 'Give the document a title.',
  kind: 'Kind',
  kindHint: 'Choose what the document is for.',
  text: 'Text in Markdown',
  preview: 'Preview',
  previewEmpty: 'There is no text yet.',
  previewFailed: 'This text cannot be laid out as it is.',
  message: 'What changed (optional)',
  minor: 'A small correction that changes no meaning',
  save: 'Save',
  saveOver: 'Save as revision {{number}}',
  saveShortcut: 'Ctrl+S or ⌘S saves and stays here.',
  cancel: 'Cancel',
  saved: 'Saved as revision {{number}}',
  saveFailed: 'Your text was not saved',
  saveFailedDescription: '{{message}} It is still here.',
  problems_one: 'Revision {{number}} has {{count}} problem to mend',
  problems_other: 'Revision {{number}} has {{count}} problems to mend',
  problemLine: 'Line {{line}}',
  show: 'Show the document',
  restored: {
    title: 'This is your unsaved draft',
    description: 'It was kept while you were away.',
    discard: 'Discard it',
  },
  conflict: {
    title: '{{author}} saved revision {{number}} while you were writing',
    anonymous: 'Somebody',
    description:
      'Below is what saving yours would change of it. Go on writing until both are right. Their revision stays in the history.',
    take: 'Take theirs instead',
    taken: 'This is revision {{number}}; your own text is set aside',
    back: 'Back to mine',
  },
  leave: {
    title: 'Leave without saving?',
    description:
      'Your text is not saved yet. Keep it as a draft, and you find it again on the page of this service until you close this tab of your browser.',
    stay: 'Keep writing',
    keep: 'Keep the draft and leave',
    discard: 'Discard it and leave',
  },
  drafts: {
    edit: 'You have an unsaved draft of “{{title}}”',
    new: 'You have an unsaved draft of a new document: “{{title}}”',
    untitled: 'without a title',
    continue: 'Continue',
    discard: 'Discard',
  },
  remove: {
    title: 'Delete this document?',
    description:
      '“{{title}}” leaves the list, the search and readiness. Its revisions are kept, and you can restore it.',
    confirm: 'Delete',
    cancel: 'Cancel',
    failed: 'It was not deleted',
    changed:
      'It has changed since you opened it. Close this and read it before you delete it.',
  },
  deleted: {
    title: 'This document was deleted',
    description: 'By {{author}}, {{time}}. Its revisions are kept.',
    restore: 'Restore',
    failed: 'It could not be restored',
  },
  restoreRevision: {
    action: 'Restore',
    label: 'Restore revision {{number}}',
    title: 'Restore revision {{number}}?',
    description:
      'Its text becomes the newest revision, {{next}}. The revisions in between stay in the history.',
    confirm: 'Restore',
    cancel: 'Cancel',
    done: 'Revision {{number}} is restored as revision {{next}}',
    failed: 'The revision could not be restored',
    changed: 'There is a newer revision by now. Close this, and compare again.',
  },
  template: {
    alerts: 'alerts: [HighErrorRate]   Names of the alerts that it answers',
    runbook: `## Meaning

<!-- What has happened when one comes here? -->

## Impact

<!-- Who notices, and how urgent is it? -->

## Diagnosis

<!-- How to find the cause: commands to copy, dashboards to look at. -->

1. …

## Mitigation

<!-- What ends the harm, step by step, the quickest first. -->

1. …

## Escalation

<!-- Whom to call when this does not help, and after how long. -->

## Communication

<!-- Whom to tell, where, and how often. -->
`,
    rollback: `## Criteria

<!-- When to roll back: which measure, beyond which value, for how long. Who decides? -->

| Measure | Roll back when |
| ------- | -------------- |
| …       | …              |

## Before

<!-- What must hold: migrations, feature flags, data written since. -->

- [ ] …

## Steps

1. …

## Verification

<!-- How to see that it worked. -->

- [ ] …

## If it fails

<!-- What else can be done, and whom to call. -->
`,
    escalation: `## First response

<!-- Who is on call, and how to reach them. -->

## Second level

<!-- Whom to call next, and after how long. -->

| Who | When | How |
| --- | ---- | --- |
| …   | …    | …   |

## Outside help

<!-- Suppliers and other teams, with contract and telephone numbers. -->
`,
    deployment: `## Before

<!-- What must hold before a deployment begins. -->

- [ ] …

## Steps

1. …

## Verification

<!-- What to look at, and for how long. -->

- [ ] …

## Rollback

<!-- When to go back, and the way to the rollback procedure. -->
`,
    operations: `## Overview

<!-- What the service does, and what it depends on. -->

## Regular tasks

<!-- What is done by hand, how often, and how. -->

## Known problems

<!-- What looks wrong and is not, and what is wrong and known. -->
`,
  },
} as const;
