import type { Step } from 'backstage-plugin-handoff-common';
import { parseMarkdown, type Token } from '../markdown';
import type { FileProblem } from '../types';
import { markedDelay } from './parseDelay';
import { MAX_STEPS, parseSteps } from './parseSteps';

/** A box as Markdown reads it, at the start of an item of a list. */
const TASK = /^\[[ xX]\](?:\s+\S|$)/;

/** `[]`, `-[ ]`, `[ ]text`, `[ x ]`, and a box that no list stands before; but no link. */
const LIKE_TASK =
  /^(?:[-*+]|\d{1,9}[.)])?\s*\[(?:\s*|\s*[xX✓✔]\s*)\](?![([:])/u;

/** `1.Restart`, which Markdown takes for text. */
const LIKE_NUMBER = /^\d{1,3}[.)]\p{Lu}/u;

const LIKE_DELAY = /[([{]\s*after\s*:\s*([^)\]}\n]{1,60})[)\]}]/iu;

/**
 * Reads the steps of a document, and finds what was meant as one and is none.
 *
 * @param startLine - line of the file that the Markdown starts at
 */
export function checkSteps(
  markdown: string,
  startLine: number,
): { steps: Step[]; problems: FileProblem[] } {
  const steps = parseSteps(markdown, { startLine });
  const tokens = parseMarkdown(markdown);
  const problems = tokens.flatMap((token, index) =>
    token.type === 'inline' && tokens[index - 1]?.type === 'paragraph_open'
      ? checkLines(token, {
          isItem: tokens[index - 2]?.type === 'list_item_open',
          startLine,
        })
      : [],
  );
  return {
    steps,
    problems: [
      ...steps.filter(({ content }) => !content.trim()).map(emptyStep),
      ...(steps.length === MAX_STEPS ? [tooManySteps(steps)] : []),
      ...problems,
    ],
  };
}

function checkLines(
  { content, map }: Token,
  { isItem, startLine }: { isItem: boolean; startLine: number },
): FileProblem[] {
  return content.split('\n').flatMap((text, offset): FileProblem[] => {
    const line = startLine + (map?.[0] ?? 0) + offset;
    const written = text.trim();
    const isTask = isItem && offset === 0 && TASK.test(written);
    const isLike = LIKE_TASK.test(written) || LIKE_NUMBER.test(written);
    const delay = LIKE_DELAY.exec(written)?.[0];
    return [
      ...(isLike && !isTask ? [unreadableStep(written, line)] : []),
      ...(delay && !markedDelay(delay) ? [unreadableDelay(delay, line)] : []),
    ];
  });
}

function unreadableStep(text: string, line: number): FileProblem {
  return {
    code: 'step-unreadable',
    severity: 'warning',
    message: `'${shorten(
      text,
    )}' looks like a step, but is read as text; write it as 1. Restart the consumer or - [ ] Restart the consumer, with these spaces, and an empty line before the list`,
    line,
  };
}

function unreadableDelay(mark: string, line: number): FileProblem {
  return {
    code: 'step-delay-unreadable',
    severity: 'warning',
    message: `'${shorten(
      mark,
    )}' does not say how long to wait before escalating; write a time up to a week, like (after: 15m)`,
    line,
  };
}

function emptyStep({ number, line }: Step): FileProblem {
  return {
    code: 'step-empty',
    severity: 'warning',
    message: `Step ${number} is empty; say what to do, or remove it`,
    line,
  };
}

function tooManySteps(steps: Step[]): FileProblem {
  return {
    code: 'too-many-steps',
    severity: 'warning',
    message: `The document has ${MAX_STEPS} steps or more, and no more are read; split it`,
    line: steps.at(-1)?.line,
  };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
