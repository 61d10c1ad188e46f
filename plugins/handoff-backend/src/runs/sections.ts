import type {
  Heading,
  HeadingReference,
} from 'backstage-plugin-handoff-common';

/** A part of a document, under one heading. */
export interface FoundSection {
  heading: HeadingReference;
  /** Markdown, without the heading. */
  text: string;
}

const ESCALATION = /^\W*escalat/i;
const COMMUNICATION =
  /^\W*(?:communicat|status updates?\b|status messages?\b|what to (?:say|write)\b)/i;

/** The section that says when and how to escalate. */
export function findEscalation(document: {
  content: string;
  headings: Heading[];
}): FoundSection | undefined {
  return findSection(document, ESCALATION);
}

/** The section that says what to tell others. */
export function findCommunication(document: {
  content: string;
  headings: Heading[];
}): FoundSection | undefined {
  return findSection(document, COMMUNICATION);
}

/** The first section with such a heading that holds text, with the sections below it. */
function findSection(
  { content, headings }: { content: string; headings: Heading[] },
  wanted: RegExp,
): FoundSection | undefined {
  const lines = content.split(/\r\n?|\n/);
  for (const [index, heading] of headings.entries()) {
    // A title tells what the document is, not what its first part is.
    if (!wanted.test(heading.text) || isTitle(headings, index)) continue;
    const next = headings
      .slice(index + 1)
      .find(({ depth }) => depth <= heading.depth);
    const own = lines.slice(heading.line - 1, next && next.line - 1);
    const text = withoutHeading(own).join('\n').trim();
    if (text) {
      return { heading: { text: heading.text, slug: heading.slug }, text };
    }
  }
  return undefined;
}

function isTitle(headings: Heading[], index: number): boolean {
  const [first, ...others] = headings;
  return (
    index === 0 &&
    others.length > 0 &&
    others.every(({ depth }) => depth > first.depth)
  );
}

/** A heading is one line, or lines with a line of dashes or equals signs below them. */
function withoutHeading(lines: string[]): string[] {
  if (/^\s*#/.test(lines[0] ?? '')) return lines.slice(1);
  const underline = lines.findIndex(line => /^\s*(?:=+|-+)\s*$/.test(line));
  return lines.slice(underline === -1 ? 1 : underline + 1);
}
