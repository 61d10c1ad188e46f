const MARKER = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?(?:[ \t]+|$)/;
const INNER = /^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})/;

const TAB = '    ';

/**
 * Takes the lines of a list item out of their list: without its mark, its checkbox and the indentation that they have
 * because of it. What stands as far left as the list itself, as code that is not indented, stays as it is.
 */
export function dedent([first = '', ...others]: string[]): string {
  const start = first.replace(/\t/g, TAB);
  const [, outer = ''] = MARKER.exec(start) ?? [];
  const inner = INNER.exec(start)?.[1] ?? outer;
  return [
    start.replace(MARKER, ''),
    ...others.map(line => cut(line, inner.length, outer.length)),
  ].join('\n');
}

function cut(line: string, inner: number, outer: number): string {
  const [, white, rest] = /^([ \t]*)(.*)$/s.exec(line) ?? ['', '', line];
  const width = white.replace(/\t/g, TAB).length;
  const removed = width >= inner ? inner : Math.min(width, outer);
  return `${' '.repeat(width - removed)}${rest}`;
}
