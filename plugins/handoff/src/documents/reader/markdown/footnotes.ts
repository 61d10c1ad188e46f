import type { Element } from 'hast';
import { element, text } from './hastNodes';
import type { Token } from './parseMarkdown';
import type { MarkdownLabels } from './toHast';

// Ids as GitHub names them. The sanitizer puts its prefix before them, and links within the document follow.
const labelId = 'footnote-label';

/** The number at a word that leads to its footnote. */
export function footnoteReference(token: Token): Element {
  return element('sup', {}, [
    element(
      'a',
      {
        href: `#${footnoteId(token)}`,
        id: referenceId(token),
        dataFootnoteRef: true,
        ariaDescribedBy: [labelId],
      },
      [text(String(footnoteNumber(token)))],
    ),
  ]);
}

/** The arrow at a footnote that leads back to its word. */
export function footnoteBacklink(
  token: Token,
  labels: MarkdownLabels,
): Element {
  return element(
    'a',
    {
      href: `#${referenceId(token)}`,
      dataFootnoteBackref: true,
      ariaLabel: labels.footnoteBack(footnoteNumber(token)),
      className: ['data-footnote-backref'],
    },
    [text('↩')],
  );
}

/** The part of the page that holds the footnotes, and the list in it. */
export function footnotesSection(labels: MarkdownLabels): {
  section: Element;
  list: Element;
} {
  const list = element('ol');
  const label = element('h2', { className: ['sr-only'], id: labelId }, [
    text(labels.footnotes),
  ]);
  const section = element(
    'section',
    { dataFootnotes: true, className: ['footnotes'] },
    [label, list],
  );
  return { section, list };
}

/** Id of a footnote in the list below the text. */
export function footnoteId(token: Token): string {
  return `fn-${footnoteNumber(token)}`;
}

function footnoteNumber({ meta }: Token): number {
  return Number(meta?.id) + 1;
}

/** A footnote may be referred to more than once. */
function referenceId(token: Token): string {
  const again = Number(token.meta?.subId ?? 0);
  return `fnref-${footnoteNumber(token)}${again ? `-${again + 1}` : ''}`;
}
