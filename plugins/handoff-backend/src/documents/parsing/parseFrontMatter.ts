import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { FileProblem } from './types';

/** One key of front matter with its value. */
export interface FrontMatterEntry {
  key: string;
  /** Undefined when the value cannot be read. */
  value: unknown;
  line: number;
}

/**
 * Reads the YAML of front matter. Where it is broken, the keys that can be read alone are read, so that one mistake does
 * not hide the rest.
 *
 * @param startLine - line of the file that the YAML starts at
 */
export function parseFrontMatter(
  yaml: string,
  startLine: number,
): { entries: FrontMatterEntry[]; problems: FileProblem[] } {
  const whole = parseBlock(yaml, startLine);
  if (!whole.problems.length) return whole;
  const entries = splitBlocks(yaml).flatMap(({ text, key, offset }) => {
    const line = startLine + offset;
    const block = parseBlock(text, line);
    return block.entries.length && !block.problems.length
      ? block.entries
      : [{ key, value: undefined, line }];
  });
  return { entries, problems: whole.problems };
}

function parseBlock(
  yaml: string,
  startLine: number,
): { entries: FrontMatterEntry[]; problems: FileProblem[] } {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) =>
    startLine - 1 + Math.max(1, lineCounter.linePos(offset).line);
  const document = parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const problems = document.errors.slice(0, 5).map(error => ({
    code: 'front-matter-invalid',
    severity: 'error' as const,
    message: `The front matter is not valid YAML: ${error.message.replace(
      /\s+/g,
      ' ',
    )}`,
    line: lineAt(error.pos[0]),
  }));
  const { contents } = document;
  if (problems.length || contents === null) return { entries: [], problems };
  if (!isMap(contents)) {
    if (isScalar(contents) && contents.value === null) {
      return { entries: [], problems };
    }
    return {
      entries: [],
      problems: [
        {
          code: 'front-matter-invalid',
          severity: 'error',
          message: 'The front matter is not made of lines like key: value',
          line: startLine,
        },
      ],
    };
  }
  const entries = contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : String(key),
    value: isNode(value) ? value.toJS(document, { maxAliasCount: 20 }) : null,
    line: isNode(key) && key.range ? lineAt(key.range[0]) : startLine,
  }));
  return { entries, problems };
}

/** Cuts YAML before each line that starts with a key, to read the pieces one by one. */
function splitBlocks(
  yaml: string,
): { text: string; key: string; offset: number }[] {
  const blocks: { lines: string[]; key: string; offset: number }[] = [];
  for (const [offset, line] of yaml.split('\n').entries()) {
    const key = /^["']?([A-Za-z_][\w.-]*)["']?[ \t]*:/.exec(line)?.[1];
    if (key) blocks.push({ lines: [line], key, offset });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ lines, key, offset }) => ({
    text: lines.join('\n'),
    key,
    offset,
  }));
}
