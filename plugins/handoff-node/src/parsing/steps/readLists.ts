import { inlinesOf, linesOf, type Block } from './blocks';

/** A list whose items are steps. */
export interface StepList {
  hasTasks: boolean;
  items: StepItem[];
}

/** An item of a list. Lines count from 0. */
export interface StepItem {
  block: Block;
  /** Where what came before it ends: its own line, or that of the item which its list stands in. */
  from: number;
  start: number;
  end: number;
}

const TASK = /^\[[ xX]\](?:\s|$)/;

/** Finds lists of tasks and numbered lists. Bullets group the tasks in them; whatever else is in an item belongs to it. */
export function readLists(blocks: Block[]): StepList[] {
  return blocks.flatMap(block => {
    const { type } = block.token;
    const items = block.children;
    const hasTasks = items.some(isTask);
    if (
      type === 'ordered_list_open' ||
      (type === 'bullet_list_open' && hasTasks)
    )
      return { hasTasks, items: items.map(toItem) };
    if (type !== 'bullet_list_open') return [];
    return items.flatMap(group =>
      readLists(group.children)
        .filter(list => list.hasTasks)
        .map(list => startingAt(linesOf(group)[0], list)),
    );
  });
}

function isTask(item: Block): boolean {
  const [first] = item.children;
  const [text] = first?.token.type === 'paragraph_open' ? inlinesOf(first) : [];
  return TASK.test(text?.content ?? '');
}

function toItem(block: Block): StepItem {
  const [start, end] = linesOf(block);
  return { block, from: start, start, end };
}

function startingAt(line: number, list: StepList): StepList {
  const [first, ...others] = list.items;
  return { ...list, items: [{ ...first, from: line }, ...others] };
}
