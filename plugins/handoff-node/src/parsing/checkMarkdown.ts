import type { Heading } from 'backstage-plugin-handoff-common';
import { ACTIVE_ELEMENTS } from './html';
import type { Token } from './markdown';
import type { FileProblem } from './types';

/** Characters that nobody sees, but that a shell does. */
const HIDDEN_IN_CODE =
  /[\u00A0\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/;

/**
 * Finds what the author of a document can mend in its Markdown.
 *
 * @param startLine - line of the file that the tokens start at
 */
export function checkMarkdown(
  tokens: Token[],
  headings: Heading[],
  startLine: number,
): FileProblem[] {
  const problems = tokens.flatMap(token => {
    const line = startLine + (token.map?.[0] ?? 0);
    switch (token.type) {
      case 'fence':
        return [
          ...checkFence(token, line),
          ...checkCode(token.content, line + 1),
        ];
      case 'code_block':
        return checkCode(token.content, line);
      case 'html_block':
        return checkHtml(token.content, line);
      case 'inline':
        return (token.children ?? [])
          .filter(({ type }) => type === 'html_inline')
          .flatMap(({ content }) => checkHtml(content, line));
      default:
        return [];
    }
  });
  return [...problems, ...checkHeadings(headings)];
}

function checkHeadings(headings: Heading[]): FileProblem[] {
  const [, second] = headings.filter(({ depth }) => depth === 1);
  if (second) {
    return [
      {
        code: 'several-first-level-headings',
        severity: 'info',
        message: `There is more than one heading of the first level; write ## ${second.text}`,
        line: second.line,
      },
    ];
  }
  return [];
}

/**
 * A fence that nobody closed swallows what follows: all of it, or as much as there is up to the end of the next block of
 * code. Then another fence opens inside it.
 */
function checkFence(token: Token, line: number): FileProblem[] {
  const lines = token.content.split('\n');
  const [first, last] = token.map ?? [0, 0];
  const contentLines = lines.length - (lines.at(-1) === '' ? 1 : 0);
  const isClosed = last - first - 2 >= contentLines;
  const heading = lines.findIndex(text => /^ {0,3}#{2,6}[ \t]+\S/.test(text));
  const inner = lines.findIndex(text =>
    new RegExp(`^ {0,3}${token.markup}\\s*[\\w{]`).test(text),
  );
  const isMarkdown = /^(md|markdown|mdx)\b/i.test(token.info.trim());
  const swallows = !isMarkdown && inner !== -1;
  if (isClosed && !swallows) return [];
  const swallowed =
    heading === -1
      ? ''
      : ` and swallows '${lines[heading].trim()}' on line ${
          line + 1 + heading
        }`;
  return [
    {
      code: 'fence-unclosed',
      severity: 'warning',
      message: `The block of code that begins here is never closed${swallowed}; put a line of ${token.markup} after the code`,
      line,
    },
  ];
}

function checkCode(content: string, firstLine: number): FileProblem[] {
  const offset = content
    .split('\n')
    .findIndex(line => HIDDEN_IN_CODE.test(line));
  return offset === -1
    ? []
    : [
        {
          code: 'hidden-character',
          severity: 'warning',
          message:
            'The code holds a character that nobody sees, like a zero-width or non-breaking space; commands copied from here may fail',
          line: firstLine + offset,
        },
      ];
}

function checkHtml(html: string, line: number): FileProblem[] {
  const element = ACTIVE_ELEMENTS.exec(html)?.[1];
  return element
    ? [
        {
          code: 'html-left-out',
          severity: 'info',
          message: `The HTML element <${element.toLocaleLowerCase(
            'en-US',
          )}> is not shown; write it in Markdown`,
          line,
        },
      ]
    : [];
}
