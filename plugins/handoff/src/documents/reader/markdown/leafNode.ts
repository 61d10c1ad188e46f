import type { ElementContent } from 'hast';
import { cleanCode } from './cleanCode';
import { element, raw, text } from './hastNodes';
import { footnoteBacklink, footnoteReference } from './footnotes';
import type { Token } from './parseMarkdown';
import type { MarkdownLabels } from './toHast';

/** What a token without an end becomes. */
export function leafNode(
  token: Token,
  labels: MarkdownLabels,
): ElementContent[] {
  switch (token.type) {
    case 'softbreak':
      return [text('\n')];
    case 'hardbreak':
      return [element('br')];
    case 'hr':
      return [element('hr')];
    case 'code_inline':
      return [element('code', {}, [text(cleanCode(token.content))])];
    case 'code_block':
    case 'fence':
      return [codeBlock(token)];
    case 'image':
      return [image(token)];
    case 'html_block':
    case 'html_inline':
      return [raw(token.content)];
    case 'footnote_ref':
      return [footnoteReference(token)];
    case 'footnote_anchor':
      return [text(' '), footnoteBacklink(token, labels)];
    default:
      return token.content ? [text(token.content)] : [];
  }
}

function codeBlock(token: Token): ElementContent {
  const [language] = token.info.trim().split(/\s+/);
  const className = language ? [`language-${language}`] : undefined;
  return element('pre', {}, [
    element('code', { className }, [text(cleanCode(token.content))]),
  ]);
}

function image(token: Token): ElementContent {
  return element('img', {
    src: token.attrGet('src')?.toString(),
    title: token.attrGet('title')?.toString(),
    alt: plainText(token.children ?? []),
  });
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) =>
      type === 'image' ? plainText(children ?? []) : content,
    )
    .join('');
}
