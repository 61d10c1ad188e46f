import type { Heading } from 'backstage-plugin-handoff-common';
import type { Token } from '../markdown';
import { readOutline } from '../readOutline';
import { hasCode, inlinesOf, linesOf, toBlocks, type Block } from './blocks';
import { headingRole, type HeadingRole } from './headingRole';
import { readLists, type StepList } from './readLists';

/** What stands between a heading and the next one. Lines count from 0. */
export interface StepSection {
  /** Absent before the first heading. */
  heading?: Heading;
  role: HeadingRole | 'title';
  /** Line of the heading. */
  start: number;
  /** Line of the next heading. */
  end: number;
  blocks: Block[];
  lists: StepList[];
  hasText: boolean;
  hasCode: boolean;
}

/** What authors write where something is still to be written. */
const PLACEHOLDER = /^(?:todo|tbd|n\/?a|none|see above|coming soon)?\W*$/i;

/**
 * Cuts a document at its headings. A section without a telling heading is for what the section above it is for.
 *
 * @param startLine - line of the file that the tokens start at
 */
export function readSections(
  tokens: Token[],
  startLine: number,
): StepSection[] {
  const { headings } = readOutline(tokens, startLine);
  const sections: StepSection[] = [section({ role: 'unknown', start: 0 })];
  const above: { depth: number; role: HeadingRole }[] = [];
  const title = titleOf(headings);
  let read = 0;

  for (const block of toBlocks(tokens)) {
    if (block.token.type !== 'heading_open') {
      sections.at(-1)!.blocks.push(block);
      // Headings in quotes and lists are no sections, but the outline has them.
      read += countHeadings(block);
      continue;
    }
    const heading = headings[read];
    read += 1;
    const own = headingRole(heading.text);
    while (above.length && above.at(-1)!.depth >= heading.depth) above.pop();
    const role = own === 'unknown' ? above.at(-1)?.role ?? own : own;
    const start = linesOf(block)[0];
    sections.at(-1)!.end = start;
    if (heading === title) {
      sections.push(section({ heading, role: 'title', start }));
    } else {
      above.push({ depth: heading.depth, role });
      sections.push(section({ heading, role, start }));
    }
  }
  sections.at(-1)!.end = Number.MAX_SAFE_INTEGER;
  return sections.map(each => ({
    ...each,
    lists: readLists(each.blocks),
    hasText: each.blocks.some(hasText),
    hasCode: each.blocks.some(hasCode),
  }));
}

function section(
  known: Pick<StepSection, 'heading' | 'role' | 'start'>,
): StepSection {
  const empty = { blocks: [], lists: [], hasText: false, hasCode: false };
  return { ...known, end: known.start, ...empty };
}

/** The first heading, if it stands above all others. */
function titleOf(headings: Heading[]): Heading | undefined {
  const [first, ...others] = headings;
  return others.every(({ depth }) => depth > first.depth) ? first : undefined;
}

function countHeadings({ token, children }: Block): number {
  return children.reduce(
    (count, child) => count + countHeadings(child),
    token.type === 'heading_open' ? 1 : 0,
  );
}

function hasText(block: Block): boolean {
  return (
    hasCode(block) ||
    inlinesOf(block).some(({ content }) => !PLACEHOLDER.test(content.trim()))
  );
}
