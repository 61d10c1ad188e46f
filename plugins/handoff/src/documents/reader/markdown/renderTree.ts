import type { Heading } from 'backstage-plugin-handoff-common';
import type { Root } from 'hast';
import { raw as parseRaw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { assignHeadingIds } from './assignHeadingIds';
import { isRaw } from './hastNodes';
import { highlightCode } from './highlightCode';
import { linkFragments } from './linkFragments';
import { literalPlaceholders } from './literalPlaceholders';
import { markAlerts } from './markAlerts';
import { markCellWidths } from './markCellWidths';
import { markTasks } from './markTasks';
import { mendNesting } from './mendNesting';
import { parseMarkdown } from './parseMarkdown';
import { sanitizeSchema } from './sanitizeSchema';
import { type MarkdownLabels, toHast } from './toHast';

/**
 * Turns Markdown into a tree of HTML that is safe to show.
 *
 * @remarks
 *
 * Whatever comes after the sanitizer is ours: ids of headings, links to them, and colours of code.
 *
 * @param headings - what the backend calls the headings
 */
export function renderTree(
  markdown: string,
  headings: readonly Heading[],
  labels: MarkdownLabels,
): Root {
  const written = toHast(literalPlaceholders(parseMarkdown(markdown)), labels);
  markTasks(written);
  // Parsing HTML takes as long as all the rest, and most documents have none.
  const parsed = hasRaw(written) ? parseRaw(written) : written;
  const tree = sanitize(parsed, sanitizeSchema) as Root;
  mendNesting(tree);
  markAlerts(tree, labels.alerts);
  assignHeadingIds(tree, headings);
  linkFragments(tree);
  markCellWidths(tree);
  highlightCode(tree);
  return tree;
}

function hasRaw(node: Root | Root['children'][number]): boolean {
  return isRaw(node) || ('children' in node && node.children.some(hasRaw));
}
