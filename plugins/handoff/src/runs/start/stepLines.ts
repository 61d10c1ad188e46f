import type { DocumentDetail } from 'backstage-plugin-handoff-common';

/**
 * Where steps begin in the content of a document, for which their own lines are no use: those count the front matter, too,
 * which the content does not have.
 *
 * @returns numbers of steps by lines from 1; empty when the steps are not where they ought to be
 */
export function stepLines({
  content,
  steps,
}: Pick<DocumentDetail, 'content' | 'steps'>): Map<number, number> {
  const lines = content.split(/\r\n?|\n/);
  const isAt = (line: number, text: string) =>
    Boolean(lines[line - 1]?.includes(firstLine(text)));
  const [first] = steps;
  const offsets = lines.map((_, index) => (first?.line ?? 0) - (index + 1));
  const offset = offsets.find(
    each =>
      each >= 0 && steps.every(step => isAt(step.line - each, step.content)),
  );
  return new Map(
    offset === undefined
      ? []
      : steps.map(({ line, number }) => [line - offset, number]),
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0].trim();
}
