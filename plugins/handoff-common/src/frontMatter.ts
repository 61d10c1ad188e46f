/** Where front matter stands in a text: offsets of its YAML, and where the Markdown below it begins. */
interface Place {
  yamlStart: number;
  yamlEnd: number;
  bodyStart: number;
}

const OPENING = /^\uFEFF?(?:[ \t]*\r?\n)*---[ \t]*\r?\n/;

/** Two lines of dashes are rules when there is text between them: YAML begins with a key, after comments at most. */
const YAML = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:["']?[\w.-]+["']?[ \t]*:|\{|$)/;

/** Words that YAML takes for something else than text, so that they need quotation marks. */
const RESERVED = /^(?:true|false|null|yes|no|on|off)$/i;

const PLAIN = /^\p{L}(?:[\p{L}\p{N} _./()-]*[\p{L}\p{N})])?$/u;

/**
 * The text of a front matter key, as far as it can be told without a YAML parser: one line, with or without quotation
 * marks.
 *
 * @returns `undefined` when there is no front matter, or no such key in it
 *
 * @public
 */
export function getFrontMatter(
  markdown: string,
  key: string,
): string | undefined {
  const place = find(markdown);
  if (!place) return undefined;
  const yaml = markdown.slice(place.yamlStart, place.yamlEnd);
  const written = lineOf(key).exec(yaml)?.[1].trim();
  if (written === undefined) return undefined;
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(?:#.*)?$/.exec(
    written,
  );
  if (!quoted) return written.replace(/(^|[ \t])#.*$/, '').trim();
  if (quoted[1].startsWith("'")) {
    return quoted[1].slice(1, -1).replace(/''/g, "'");
  }
  try {
    return JSON.parse(quoted[1]);
  } catch {
    return quoted[1].slice(1, -1);
  }
}

/**
 * Writes the text of a front matter key in place of the one it has; all else in the text stays as it is. Front matter is
 * added where there is none.
 *
 * @example
 *
 * ```ts
 * setFrontMatter('# Undo\n', 'kind', 'rollback'); // '---\nkind: rollback\n---\n\n# Undo\n'
 * ```
 *
 * @public
 */
export function setFrontMatter(
  markdown: string,
  key: string,
  value: string,
): string {
  const line = `${key}: ${toYaml(value)}`;
  const place = find(markdown);
  if (!place) {
    const body = markdown.replace(/^\uFEFF?(?:[ \t]*\r?\n)*/, '');
    return `---\n${line}\n---\n\n${body}`;
  }
  const yaml = markdown.slice(place.yamlStart, place.yamlEnd);
  const changed = lineOf(key).test(yaml)
    ? yaml.replace(lineOf(key), () => line)
    : `${line}\n${yaml}`;
  return (
    markdown.slice(0, place.yamlStart) + changed + markdown.slice(place.yamlEnd)
  );
}

/**
 * The Markdown below front matter, or the whole text where there is none.
 *
 * @public
 */
export function withoutFrontMatter(markdown: string): string {
  return markdown.slice(find(markdown)?.bodyStart ?? 0);
}

function find(markdown: string): Place | undefined {
  const yamlStart = OPENING.exec(markdown)?.[0].length;
  if (yamlStart === undefined) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\r\n]))/gm;
  closing.lastIndex = yamlStart;
  const end = closing.exec(markdown);
  const yaml = markdown.slice(yamlStart, end?.index);
  if (!end || !YAML.test(yaml)) return undefined;
  return {
    yamlStart,
    yamlEnd: end.index,
    bodyStart: end.index + end[0].length,
  };
}

/** A key at the start of a line with its value, and the indented lines in which the value goes on. */
function lineOf(key: string): RegExp {
  return new RegExp(
    `^["']?${key}["']?[ \\t]*:(?=[ \\t\\r\\n]|$)([^\\r\\n]*(?:\\r?\\n[ \\t]+\\S[^\\r\\n]*)*)`,
    'im',
  );
}

function toYaml(value: string): string {
  return PLAIN.test(value) && !RESERVED.test(value)
    ? value
    : JSON.stringify(value);
}
