import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { walkElements } from './walkElements';

/**
 * Says how much room a table cell needs.
 *
 * @remarks
 *
 * Browsers squeeze the columns of a wide table until each is one word wide before they let it scroll. Cells that hold
 * prose ask for more.
 */
export function markCellWidths(tree: Root): void {
  walkElements(tree, element => {
    if (element.tagName === 'td' || element.tagName === 'th') {
      element.properties.dataWidth = widthFor(toString(element).length);
    }
  });
}

function widthFor(characters: number): string | undefined {
  if (characters >= 40) {
    return 'prose';
  }
  return characters >= 16 ? 'phrase' : undefined;
}
