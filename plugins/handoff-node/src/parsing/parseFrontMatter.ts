import { parseYaml } from './parseYaml';
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
  const { entries, errors } = parseYaml(yaml);
  const problems = errors.map(
    ({ message, line }): FileProblem => ({
      code: 'front-matter-invalid',
      severity: 'error',
      message: `The front matter ${message}`,
      line: startLine + line - 1,
    }),
  );
  const found = errors.length ? parsePieces(yaml) : entries;
  return {
    entries: found.map(entry => ({
      ...entry,
      line: startLine + entry.line - 1,
    })),
    problems,
  };
}

/** Cuts YAML before each line that starts with a key, and reads the pieces one by one. */
function parsePieces(yaml: string): FrontMatterEntry[] {
  const pieces: { lines: string[]; key: string; line: number }[] = [];
  for (const [index, text] of yaml.split('\n').entries()) {
    const key = /^["']?([A-Za-z_][\w.-]*)["']?[ \t]*:/.exec(text)?.[1];
    if (key) pieces.push({ lines: [text], key, line: index + 1 });
    else pieces.at(-1)?.lines.push(text);
  }
  // Nobody writes more keys than this, but a file that is no front matter may have any number of lines like keys.
  return pieces.slice(0, 100).flatMap(({ lines, key, line }) => {
    const { entries, errors } = parseYaml(lines.join('\n'));
    return errors.length
      ? [{ key, value: undefined, line }]
      : entries.map(entry => ({ ...entry, line: line + entry.line - 1 }));
  });
}
