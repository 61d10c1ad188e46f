import { cleanText } from 'backstage-plugin-handoff-node';
import { isNone } from './isNone';
import { parseMarkdown, type Token } from './markdown';

/** Punctuation that ends a sentence rather than an address. */
const TRAILING = /(?<![.,;:!?)\]])[.,;:!?)\]]+$/;

const URL = /\bhttps?:\/\/[^\s<>"']+/gi;

/**
 * Reads the documents that a section names, each once: the target of each link, else what stands in code, else the whole
 * line. Items of lists, lines of text and lines of code count alike.
 *
 * @returns nothing for an answer like `none`, and undefined where there is no answer
 */
export function readDocuments(text: string): string[] | undefined {
  if (isNone(text)) return [];
  const entries = parseMarkdown(text)
    .flatMap(token => {
      if (token.type === 'inline') return linesOf(token).flatMap(readLine);
      const isCode = ['fence', 'code_block'].includes(token.type);
      return isCode ? token.content.split('\n') : [];
    })
    .map(cleanText)
    .filter(Boolean);
  return entries.length ? [...new Set(entries)] : undefined;
}

function linesOf({ children }: Token): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of children ?? []) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      lines.push([]);
    } else {
      lines.at(-1)!.push(token);
    }
  }
  return lines;
}

function readLine(tokens: Token[]): string[] {
  const text = textOf(tokens).replace(/^\s*\[[ xX]\](?=\s|$)/, '');
  const targets = tokens
    .filter(({ type }) => type === 'link_open')
    .map(token => String(token.attrGet('href') ?? ''))
    .filter(Boolean);
  if (targets.length) return targets;
  const code = tokens.filter(({ type }) => type === 'code_inline');
  if (code.length) return code.map(({ content }) => content);
  const addresses = text.match(URL);
  return addresses
    ? addresses.map(address => address.replace(TRAILING, ''))
    : [text];
}

function textOf(tokens: Token[] | null): string {
  return (tokens ?? [])
    .map(token => {
      if (token.type === 'image') return textOf(token.children);
      return token.type === 'comment' ? '' : token.content;
    })
    .join('');
}
