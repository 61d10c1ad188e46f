import type { Step } from 'backstage-plugin-handoff-common';
import { inlineText } from '../inlineText';
import { parseMarkdown } from '../markdown';
import { hasCode, hasMaterial, inlinesOf, linesOf, type Block } from './blocks';
import { dedent } from './dedent';
import { markedDelay, withoutDelay } from './parseDelay';
import type { StepItem } from './readLists';
import { readSections, type StepSection } from './readSections';
import { stepTitle } from './stepTitle';

/** Nobody ticks off more, and a broken file may have tens of thousands of items. */
export const MAX_STEPS = 500;

/** Where a step stands. Lines count from 0, the second one is behind its end. */
interface Range {
  title?: string;
  section: StepSection;
  start: number;
  end: number;
  /** What is looked through for how long to wait. */
  blocks: Block[];
}

/**
 * Reads what a document says to do, in order: its task lists, numbered lists and headings, as the author meant them.
 *
 * @remarks
 *
 * Each section counts for itself. What its heading is for decides:
 * - something to do (`Steps`, `Mitigation`, `1. Drain the node`): its tasks and numbered items, else the section as one step;
 * - something to know (`Symptoms`, `Impact`, `References`): nothing;
 * - what goes along (`Escalation`, `Communication`, `Afterwards`): its tasks;
 * - nothing that its heading tells: its tasks; its numbered items where the document has no tasks.
 *
 * A document that has no steps by that is read by its headings alone. Code, tables and images between two items belong to
 * the first of them, also where the author forgot to indent them. Code before the first item is a step of its own, by the
 * name of its heading.
 *
 * @param markdown - with line feeds
 *
 * @public
 */
export function parseSteps(
  markdown: string,
  options: {
    /** Line of the file that the Markdown starts at. */
    startLine?: number;
    /** Leaves out what is no task list. */
    onlyTasks?: boolean;
  } = {},
): Step[] {
  const { startLine = 1, onlyTasks = false } = options;
  const lines = markdown.split('\n');
  const sections = readSections(parseMarkdown(markdown), startLine);
  return findRanges(sections, onlyTasks)
    .slice(0, MAX_STEPS)
    .map((range, index) => toStep(range, index + 1, { lines, startLine }));
}

function findRanges(sections: StepSection[], onlyTasks: boolean): Range[] {
  const useful = sections.filter(({ role }) => role !== 'background');
  const hasTasks = useful.some(tasksIn);
  const counts = ({ role }: StepSection) =>
    !onlyTasks && (role === 'procedure' || (role !== 'support' && !hasTasks));
  const ranges = sections.flatMap((section, index) => {
    if (section.role === 'background') return [];
    const items = itemRanges(section, counts(section));
    if (items.length || onlyTasks || section.role !== 'procedure') return items;
    const below = sectionsBelow(sections, index);
    const isIntroduction = below.some(
      each => each.role !== 'background' && each.hasText,
    );
    return (isIntroduction ? section.hasCode : section.hasText)
      ? wholeRange(section)
      : [];
  });
  if (ranges.length) return ranges;
  const tasks = sections.flatMap(section => itemRanges(section, false));
  if (tasks.length || onlyTasks) return tasks;
  const headings = sections.filter(
    ({ role, hasText }) => role === 'unknown' && hasText,
  );
  const last = sections.filter(
    section => section.role === 'title' && section.hasCode,
  );
  return (headings.some(({ heading }) => heading) ? headings : last).flatMap(
    wholeRange,
  );
}

function tasksIn({ lists }: StepSection): boolean {
  return lists.some(list => list.hasTasks);
}

function sectionsBelow(sections: StepSection[], index: number): StepSection[] {
  const depth = sections[index].heading?.depth ?? 0;
  const rest = sections.slice(index + 1);
  const end = rest.findIndex(({ heading }) => (heading?.depth ?? 0) <= depth);
  return end === -1 ? rest : rest.slice(0, end);
}

function wholeRange(section: StepSection): Range[] {
  const { heading, start, end, blocks } = section;
  const title = heading && withoutDelay(heading.text).trim();
  return heading ? [{ title, section, start, end, blocks }] : [];
}

function itemRanges(section: StepSection, withNumbered: boolean): Range[] {
  const items = section.lists
    .filter(list => list.hasTasks || withNumbered)
    .flatMap(list => list.items);
  if (!items.length) return [];
  const before = section.blocks.filter(
    block => linesOf(block)[1] <= items[0].from,
  );
  const introduction = before.some(hasCode) ? wholeRange(section) : [];
  return [
    ...introduction.map(range => ({
      ...range,
      end: items[0].from,
      blocks: before,
    })),
    ...items.map((item, index) => ({
      title: stepTitle(item.block),
      section,
      start: item.start,
      end: items[index + 1]?.from ?? endOfLast(item, section),
      blocks: [item.block],
    })),
  ];
}

/** After the last item, what leads up to code, a table or an image still belongs to it. */
function endOfLast(item: StepItem, section: StepSection): number {
  const material = section.blocks.filter(
    block => linesOf(block)[0] >= item.end && hasMaterial(block),
  );
  return material.length ? linesOf(material.at(-1)!)[1] : item.end;
}

function toStep(
  { title, section, start, end, blocks }: Range,
  number: number,
  { lines, startLine }: { lines: string[]; startLine: number },
): Step {
  const { heading } = section;
  const isWhole = start === section.start && heading !== undefined;
  const content = isWhole
    ? lines.slice(start, end).join('\n')
    : dedent(lines.slice(start, end));
  const text = blocks
    .flatMap(inlinesOf)
    .map(inline =>
      inlineText(
        (inline.children ?? []).filter(({ type }) => type !== 'code_inline'),
      ),
    );
  const marked = [heading && isWhole ? heading.text : '', ...text];
  return {
    number,
    title: title || heading?.text || `Step ${number}`,
    content: content.trimEnd(),
    line: startLine + start,
    section: heading && { text: heading.text, slug: heading.slug },
    escalateAfter: marked.map(markedDelay).find(Boolean),
  };
}
