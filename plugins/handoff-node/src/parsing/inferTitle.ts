import { posix } from 'node:path';
import type { Heading } from 'backstage-plugin-handoff-common';
import { fileName, isCamelCase, isSameName } from './alertName';
import type { FileProblem } from './types';

/** Longer ones are sentences, and titles stand in lists. */
const MAX_TITLE_LENGTH = 200;

/** Headings of sections that every runbook has, which say nothing of this one. */
const SECTION_NAMES =
  /^(meaning|impact|diagnosis|mitigation|overview|summary|description|introduction|background|purpose|context|symptoms?|steps|contents|table of contents)$/i;

/**
 * Finds the title of a document that its front matter does not give: its first heading, or else the name of its file.
 *
 * @remarks
 *
 * Pages for alerts are copied from each other, so where the heading is the name of another alert, the name of the file
 * is right.
 *
 * @param options.alert - that the file is named after
 */
export function inferTitle(options: {
  path: string;
  headings: Heading[];
  alert?: string;
}): { title: string; problems: FileProblem[] } {
  const { path, headings, alert } = options;
  const first = titleHeading(headings);
  const fallback = alert ?? titleOfFile(path);
  if (!first || (first.depth > 1 && SECTION_NAMES.test(first.text))) {
    return { title: shorten(fallback), problems: [] };
  }
  const headingName = first.text.replace(/\s+(?:alert|runbook)$/i, '');
  if (alert && isCamelCase(headingName) && !isSameName(headingName, alert)) {
    return {
      title: shorten(alert),
      problems: [
        {
          code: 'title-names-another-alert',
          severity: 'warning',
          message: `The heading names ${headingName}, but the file is named after ${alert}, which counts; correct the heading or rename the file`,
          line: first.line,
        },
      ],
    };
  }
  return { title: shorten(first.text), problems: [] };
}

/** The heading that is the title, if any is: the first of the first level, or else the first. */
export function titleHeading(headings: Heading[]): Heading | undefined {
  const named = headings.filter(({ text }) => text);
  return named.find(({ depth }) => depth === 1) ?? named[0];
}

/** `rollback-procedure.md` reads as “Rollback procedure”, `payments/README.md` as “payments”. */
function titleOfFile(path: string): string {
  const name = fileName(path);
  const folder = posix.basename(posix.dirname(path));
  if (/^(readme|_?index)$/i.test(name) && folder && folder !== '.') {
    return folder;
  }
  if (isCamelCase(name)) return name;
  const words = name.replace(/[\s_-]+/g, ' ').trim();
  return words ? words[0].toLocaleUpperCase('en-US') + words.slice(1) : path;
}

function shorten(title: string): string {
  const characters = [...title];
  return characters.length > MAX_TITLE_LENGTH
    ? `${characters.slice(0, MAX_TITLE_LENGTH - 1).join('')}…`
    : title;
}
