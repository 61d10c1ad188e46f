import type { Heading } from 'backstage-plugin-handoff-common';
import GithubSlugger from 'github-slugger';
import { textOfHtml } from './html';
import { inlineText } from './inlineText';
import type { Token } from './markdown';
import type { Section } from './types';

/** Zero-width and soft characters, which would keep words from being found. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * Reads the headings of a document and the text under each.
 *
 * @param startLine - line of the file that the tokens start at
 */
export function readOutline(
  tokens: Token[],
  startLine: number,
): { headings: Heading[]; sections: Section[] } {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const sections: { heading?: Heading; texts: string[] }[] = [{ texts: [] }];

  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.type;
    if (token.type === 'inline' && before === 'heading_open') {
      const text = inlineText(token.children);
      const heading = {
        depth: Number(tokens[index - 1].tag.slice(1)),
        text: tidy(text),
        slug: slugger.slug(text),
        line: startLine + (token.map?.[0] ?? 0),
      };
      headings.push(heading);
      sections.push({ heading, texts: [] });
    } else {
      const text = blockText(token, before);
      if (text) sections.at(-1)!.texts.push(text);
    }
  }
  return {
    headings,
    sections: sections
      .map(({ heading, texts }) => ({
        heading,
        text: withoutEmptyLines(texts.join('')),
      }))
      .filter(({ heading, text }) => heading || text),
  };
}

/** Text of a block with the white space after it. Cells stay on the line of their row. */
function blockText(token: Token, before: string | undefined): string {
  switch (token.type) {
    case 'inline': {
      const isCell = before === 'td_open' || before === 'th_open';
      return `${tidy(inlineText(token.children))}${isCell ? ' ' : '\n'}`;
    }
    case 'tr_close':
      return '\n';
    case 'code_block':
      return clean(token.content);
    case 'fence':
      // The source of a drawing is no prose, and its words stand in the text beside it.
      return /^mermaid\b/i.test(token.info.trim()) ? '' : clean(token.content);
    case 'html_block':
      return `${clean(textOfHtml(token.content))}\n`;
    default:
      return '';
  }
}

function withoutEmptyLines(text: string): string {
  return text
    .split('\n')
    .map(line => line.trimEnd())
    .filter(Boolean)
    .join('\n');
}

function clean(text: string): string {
  return text.replace(INVISIBLE, '');
}

function tidy(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}
