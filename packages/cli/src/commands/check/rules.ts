import type { Problem } from 'backstage-plugin-handoff-common';
import type { Severity } from './severity';

/** What a problem code means. */
export interface Rule {
  /** What is wrong, as a heading. */
  summary: string;
  /** What to do, in Markdown. */
  help: string;
  /** Instead of the portal's, where the whole folder is at hand or where somebody is about to change it. */
  severity?: Severity;
}

/** By the code of the problem. */
const texts: Record<string, Rule> = {
  'anchor-not-found': {
    summary: 'A link names a heading that is not there',
    help: 'Correct what stands after `#` in the link: the heading in lower case, with dashes for spaces.',
    severity: 'warning',
  },
  'document-empty': {
    summary: 'The document has no text',
    help: 'Write what to do, or remove the file. If the file is a symbolic link, put the text itself there.',
  },
  'fence-unclosed': {
    summary: 'A block of code is never closed',
    help: 'Put a line of three backticks after the code; what follows is read as code until then.',
  },
  'file-not-text': {
    summary: 'The file is not text in UTF-8',
    help: 'Save the file as UTF-8, or give it another extension if it is no document.',
  },
  'file-too-large': {
    summary: 'The file is too large to be read',
    help: 'Split the file. The limit is 1 MiB in a portal that configures no other.',
  },
  'file-unreadable': {
    summary: 'The file cannot be opened',
    help: 'Change the permissions of the file.',
  },
  'folder-empty': {
    summary: 'The folder holds no documents',
    help: 'Name the folder that the documents are in: the one in the annotation `handoff/docs-ref`, else `ops`, `runbooks` or `docs/runbooks`.',
  },
  'folder-unreadable': {
    summary: 'The folder cannot be opened',
    help: 'Change the permissions of the folder.',
  },
  'front-matter-field': {
    summary: 'A value of the front matter cannot be used',
    help: 'Write the value as the message says.',
  },
  'front-matter-invalid': {
    summary: 'The front matter is not valid YAML',
    help: 'Mend the YAML; values that hold `:`, `#` or brackets go into quotes.',
  },
  'front-matter-unclosed': {
    summary: 'The front matter is never closed',
    help: 'Put a line of `---` after the front matter.',
  },
  'front-matter-unknown-key': {
    summary: 'A key of the front matter is unknown',
    help: 'Correct the spelling of the key, or remove it.',
  },
  'hidden-character': {
    summary: 'Code holds a character that nobody sees',
    help: 'Type the command anew: it holds a zero-width or non-breaking space, which only the shell sees.',
  },
  'html-left-out': {
    summary: 'An HTML element is not shown',
    help: 'Write it in Markdown; scripts, forms, frames and styles never reach the page.',
  },
  'image-outside-folder': {
    summary: 'An image is outside the source folder',
    help: 'Move the image into the folder of the documents, and correct its address.',
  },
  'link-broken': {
    summary: 'A link leads to a file that is not there',
    help: 'Correct the link, or add the file.',
    severity: 'warning',
  },
  'link-outside-repository': {
    summary: 'A link leads out of the repository',
    help: 'Write a full address, which begins with `https://`.',
  },
  'link-unsafe': {
    summary: 'A link could do harm',
    help: 'Write a web address; links like `javascript:` are not shown.',
  },
  'more-problems': {
    summary: 'The file has more problems than are shown',
    help: 'Mend those that are shown, and check again.',
  },
  'no-heading': {
    summary: 'The document has no heading',
    help: 'Begin it with one, like `# Title`.',
  },
  'rollback-criteria-missing': {
    summary: 'The rollback procedure does not say when to roll back',
    help: 'List the criteria below a heading like `## When to roll back`: what is measured, the limit, for how long, who decides.',
  },
  'several-first-level-headings': {
    summary: 'There is more than one heading of the first level',
    help: 'Begin with one `#` heading, and use `##` below it.',
  },
  'step-delay-unreadable': {
    summary: 'A time to escalate after cannot be read',
    help: 'Write a time up to a week, like `(after: 15m)`.',
  },
  'step-empty': {
    summary: 'A step is empty',
    help: 'Say what to do, or remove the step.',
  },
  'step-unreadable': {
    summary: 'What looks like a step is read as text',
    help: 'Write it as `1. Restart the consumer` or `- [ ] Restart the consumer`, with these spaces, and an empty line before the list.',
  },
  'steps-missing': {
    summary: 'The runbook or rollback procedure has no steps',
    help: 'Write what to do as a numbered list or a task list below a heading like `## Steps`.',
  },
  'symlink-broken': {
    summary: 'A symbolic link leads nowhere',
    help: 'Put the file itself into the folder.',
  },
  'symlink-outside-folder': {
    summary: 'A symbolic link leads out of the folder',
    help: 'Put the file itself into the folder; such links are not followed.',
  },
  'title-names-another-alert': {
    summary: 'The heading names another alert than the file',
    help: 'Correct the heading, or rename the file: the name of a file is that of its alert.',
  },
  'too-many-files': {
    summary: 'The folder holds too many files',
    help: 'Remove what operators do not need. The limit is 2,000 documents in a portal that configures no other.',
  },
  'too-many-steps': {
    summary: 'The document has more steps than are read',
    help: 'Split the document; 500 steps are read.',
  },
};

/** Rules by the code of their problems. */
export const rules: ReadonlyMap<string, Rule> = new Map(Object.entries(texts));

/** How bad a problem is for who is about to change the document. */
export function severityOf({ code, severity }: Problem): Severity {
  return rules.get(code)?.severity ?? severity;
}
