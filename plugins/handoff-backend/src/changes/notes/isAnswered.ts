import { withoutComments } from './withoutComments';

/** A mark of a list with nothing behind it, as templates have them to be filled in. */
const EMPTY_ITEM = /^(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[ xX]\])?$/;

/** A line across the page. */
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** Whether a text says anything: comments, empty items and lines across the page do not, but a single `-` does. */
export function isAnswered(text: string): boolean {
  const visible = withoutComments(text).trim();
  return (
    visible === '-' ||
    visible.split('\n').some(line => !isBlank(line) && !isRule(line))
  );
}

/** Whether a line is drawn across the page, as between the sections of some templates. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

function isBlank(line: string): boolean {
  return EMPTY_ITEM.test(line.replace(/^[\s>]+/, '').trimEnd());
}
