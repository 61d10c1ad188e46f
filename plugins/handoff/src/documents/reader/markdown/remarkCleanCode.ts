import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

// Longer code is shown plain: colouring it would keep the reader waiting.
const maxHighlightedCharacters = 100_000;

/**
 * Remark plugin that makes code fit to be pasted into a terminal.
 *
 * @remarks
 *
 * Word processors and wikis leave zero-width characters and no-break spaces in commands. They cannot be seen, and the
 * command fails.
 */
export function remarkCleanCode() {
  return (tree: Root): void => {
    visit(tree, ['code', 'inlineCode'], node => {
      if (node.type !== 'code' && node.type !== 'inlineCode') {
        return;
      }
      node.value = cleanCode(node.value);
      if (
        node.type === 'code' &&
        node.value.length > maxHighlightedCharacters
      ) {
        node.lang = undefined;
      }
    });
  };
}

/** Without zero-width characters, and with plain spaces. */
export function cleanCode(code: string): string {
  return code.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\u00a0/g, ' ');
}
