import type { Token } from '../markdown';

/** A block of Markdown with the blocks in it. */
export interface Block {
  token: Token;
  children: Block[];
}

/** Nests the tokens of a document as its blocks are. */
export function toBlocks(tokens: Token[]): Block[] {
  const root: Block[] = [];
  const open = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
    } else {
      const block: Block = { token, children: [] };
      open.at(-1)!.push(block);
      if (token.nesting === 1) open.push(block.children);
    }
  }
  return root;
}

/** Lines of a block, from 0, the second one behind its end. */
export function linesOf({ token }: Block): [start: number, end: number] {
  return token.map ?? [0, 0];
}

/** All lines of text in a block, but not its code. */
export function inlinesOf(block: Block): Token[] {
  return block.token.type === 'inline'
    ? [block.token]
    : block.children.flatMap(inlinesOf);
}

/** Whether a block is, or has in it, what people copy or look at: code, a table, an image. */
export function hasMaterial(block: Block): boolean {
  const { type, children } = block.token;
  return (
    ['fence', 'code_block', 'table_open'].includes(type) ||
    (children ?? []).some(child => child.type === 'image') ||
    block.children.some(hasMaterial)
  );
}

/** Whether a block is, or has in it, code. */
export function hasCode(block: Block): boolean {
  return (
    ['fence', 'code_block'].includes(block.token.type) ||
    block.children.some(hasCode)
  );
}
