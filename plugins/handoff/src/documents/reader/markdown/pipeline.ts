import type { Heading } from 'backstage-plugin-handoff-common';
import type { Root } from 'hast';
import type { Options } from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { highlightOptions } from './highlighting';
import type { MarkdownContextValue } from './MarkdownContext';
import { rehypeFragmentLinks } from './rehypeFragmentLinks';
import { rehypeHeadingIds } from './rehypeHeadingIds';
import { rehypeCellWidths } from './rehypeCellWidths';
import { rehypeValidNesting } from './rehypeValidNesting';
import { remarkCleanCode } from './remarkCleanCode';
import { remarkLiteralPlaceholders } from './remarkLiteralPlaceholders';
import { sanitizeSchema } from './sanitizeSchema';

type Plugins = NonNullable<Options['rehypePlugins']>;

/** What happens to Markdown before it is HTML. */
export const remarkPlugins: NonNullable<Options['remarkPlugins']> = [
  remarkGfm,
  remarkLiteralPlaceholders,
  remarkCleanCode,
];

/**
 * What happens to HTML before it is React.
 *
 * @remarks
 *
 * Whatever stands after the sanitizer is ours: ids of headings, links to them and colours of code.
 */
export function createRehypePlugins(headings: readonly Heading[]): Plugins {
  return [
    rehypeRawWhereNeeded,
    [rehypeSanitize, sanitizeSchema],
    rehypeValidNesting,
    [rehypeHeadingIds, { headings }],
    rehypeFragmentLinks,
    rehypeCellWidths,
    [rehypeHighlight, highlightOptions],
  ];
}

/** Footnotes in the reader's language; their ids get the sanitizer's prefix like all others. */
export function createRemarkRehypeOptions(
  t: MarkdownContextValue['t'],
): NonNullable<Options['remarkRehypeOptions']> {
  return {
    clobberPrefix: '',
    footnoteLabel: t('reader.footnotes'),
    footnoteBackLabel: reference =>
      t('reader.footnoteBack', { number: String(reference + 1) }),
  };
}

/** Parsing HTML takes as long as all the rest, and most documents have none. */
function rehypeRawWhereNeeded() {
  const parseRaw = rehypeRaw();
  return (tree: Root, file: Parameters<typeof parseRaw>[1]): Root =>
    hasRaw(tree) ? parseRaw(tree, file) : tree;
}

function hasRaw(node: Root | Root['children'][number]): boolean {
  return (
    (node.type as string) === 'raw' ||
    ('children' in node && node.children.some(hasRaw))
  );
}
