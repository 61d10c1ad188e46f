/** Strings of the document reader; `translation.ts` holds them as `reader`. */
export const readerMessages = {
  tableOfContents: 'On this page',
  empty: {
    title: 'This document is empty',
    description: 'Its file holds no text yet.',
    edit: 'Write it at the source',
  },
  failed: {
    title: 'This document could not be laid out',
    description: 'Below is its text as it is written.',
  },
  heading: {
    copyLink: 'Copy link to “{{heading}}”',
    copied: 'Link copied',
    copyFailed: 'The link could not be copied',
  },
  code: {
    label: 'Code {{language}}',
    copy: 'Copy',
    copyCommands: 'Copy commands',
    copied: 'Copied',
    copyFailed: 'Could not copy',
    wrap: 'Wrap lines',
  },
  table: { label: 'Table {{columns}}' },
  link: {
    newTab: '(opens in a new tab)',
    unresolved: 'This link leads nowhere: {{href}}',
  },
  image: {
    broken: 'Image not available',
    open: 'Open image',
  },
  task: {
    done: 'Done',
    open: 'To do',
    tick: 'Step {{number}} done: start a run',
  },
  diagram: {
    label: 'Diagram',
    drawing: 'Drawing the diagram…',
    failed: 'This diagram could not be drawn',
    source: 'Source of the diagram',
  },
  alert: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  footnotes: 'Footnotes',
  footnoteBack: 'Back to reference {{number}}',
} as const;
