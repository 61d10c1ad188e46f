import { frontMatterKeys, normalizeKey } from './frontMatterKeys';
import { parseYaml } from './parseYaml';
import type { FileProblem } from './types';

/** A file, cut in two. */
export interface SplitFile {
  /** YAML between the two lines of dashes; absent when the file has no front matter. */
  yaml?: string;
  /** Line of the file that the YAML starts at. */
  yamlStartLine: number;
  body: string;
  bodyStartLine: number;
  problems: FileProblem[];
}

const DASHES = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^(?:["'][^"']+["']|[A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]|$)/;

/**
 * Separates front matter from the Markdown below it. A line of dashes is also how Markdown draws a rule, so what follows
 * has to look like YAML. Front matter that is never closed ends at the first line that cannot belong to it.
 *
 * @param text - with line feeds and without byte order mark
 */
export function splitFrontMatter(text: string): SplitFile {
  const lines = text.split('\n');
  const open = lines.findIndex(line => stripInvisible(line).trim() !== '');
  const isOpen = open !== -1 && DASHES.test(stripInvisible(lines[open]));
  const end = isOpen
    ? lines.findIndex((line, index) => index > open && END.test(line))
    : -1;
  const block = lines.slice(open + 1, end === -1 ? undefined : end);
  const whole = {
    yamlStartLine: 1,
    body: text,
    bodyStartLine: 1,
    problems: [],
  };
  if (!isOpen || !looksLikeYaml(block, end !== -1)) return whole;

  // A rule much further down may look like the end of it.
  const isWhole = end !== -1 && !parseYaml(block.join('\n')).errors.length;
  const runsOn = isWhole ? -1 : firstForeignLine(block, end !== -1);
  const closed = end !== -1 && runsOn === -1;
  const length = runsOn === -1 ? block.length : runsOn;
  const bodyStart = open + 1 + length + (closed ? 1 : 0);
  return {
    yaml: block.slice(0, length).join('\n'),
    yamlStartLine: open + 2,
    body: lines.slice(bodyStart).join('\n'),
    bodyStartLine: Math.min(bodyStart, lines.length - 1) + 1,
    problems: closed
      ? []
      : [
          {
            code: 'front-matter-unclosed',
            severity: 'error',
            message:
              'The front matter is never closed; put a line of --- after it',
            line: open + 1,
          },
        ],
  };
}

/** Zero-width characters stand in front of dashes unseen. */
function stripInvisible(line: string): string {
  return line.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');
}

function looksLikeYaml(block: string[], isClosed: boolean): boolean {
  const significant = block.filter(line => !/^\s*(#.*)?$/.test(line));
  // Front matter may be nothing but a comment, but a rule alone opens none.
  if (!significant.length) return isClosed;
  if (!isClosed) return startsWithKnownKey(block[0]);
  const [first] = significant;
  return (
    KEY.test(first) ||
    significant.some(startsWithKnownKey) ||
    (first.startsWith('{') && !parseYaml(block.join('\n')).errors.length)
  );
}

function startsWithKnownKey(line: string): boolean {
  return (
    KEY.test(line) && frontMatterKeys.has(normalizeKey(line.split(':')[0]))
  );
}

/**
 * Finds where YAML turns into Markdown: at a fence, at a heading below the first level, or at text after an empty line
 * that is neither key, item nor indented. What is never closed ends at the first empty line in any case.
 */
function firstForeignLine(block: string[], isClosed: boolean): number {
  let empty = -1;
  for (const [index, line] of block.entries()) {
    if (!line.trim()) {
      if (!isClosed) return index;
      if (empty === -1) empty = index;
    } else if (/^(?:`{3}|~{3}|#{2,6}[ \t])/.test(line)) {
      return empty === -1 ? index : empty;
    } else if (/^(?:\s|- |-$|[\]}])/.test(line) || KEY.test(line)) {
      empty = -1;
    } else if (!line.startsWith('#') && empty !== -1) {
      return empty;
    }
  }
  return -1;
}
