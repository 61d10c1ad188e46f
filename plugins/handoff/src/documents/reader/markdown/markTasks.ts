import type { Element, Root, Text } from 'hast';
import { element, text } from './hastNodes';
import { walkElements } from './walkElements';

const task = /^\[([ xX])\]\s+/;

/** Turns list items that begin with `[ ]` or `[x]` into tasks with a box. */
export function markTasks(tree: Root): void {
  walkElements(tree, list => {
    if (list.tagName !== 'ul' && list.tagName !== 'ol') {
      return;
    }
    for (const item of list.children) {
      const start = item.type === 'element' ? findStart(item) : undefined;
      const match = start && task.exec(start.text.value);
      if (item.type === 'element' && start && match) {
        const checked = match[1] !== ' ';
        const box = {
          type: 'checkbox',
          disabled: true,
          checked,
          dataLine: item.properties.dataLine,
        };
        const rest = start.text.value.slice(match[0].length);
        start.parent.children.splice(
          0,
          1,
          element('input', box),
          text(` ${rest}`),
        );
        item.properties.className = ['task-list-item'];
        list.properties.className = ['contains-task-list'];
      }
    }
  });
}

function findStart(item: Element): { parent: Element; text: Text } | undefined {
  const [first] = item.children;
  if (first?.type === 'text') {
    return { parent: item, text: first };
  }
  return first?.type === 'element' && first.tagName === 'p'
    ? findStart(first)
    : undefined;
}
