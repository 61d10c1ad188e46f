import { createContext, useContext } from 'react';
import type { Translate } from '../../../translation';

/** Where a link of a document leads. */
export interface LinkTarget {
  /** A route of the portal, or an address outside. */
  href: string;
  /** Whether it leaves the portal, so that it opens in a new tab. */
  external: boolean;
}

/** Where the steps of a document stand, and whether they can be ticked off. */
export interface DocumentSteps {
  /** Numbers of the steps by the lines of the content, from 1, at which they begin. */
  lines: ReadonlyMap<number, number>;
  /** Without it nothing can be ticked. */
  onTick?(step: number): void;
}

/** What the elements of a document need; one context, because a document may have thousands of them. */
export interface MarkdownContextValue {
  t: Translate<'reader'>;
  /** How many levels headings are lowered, so that they fit below those of the page. */
  headingOffset: number;
  resolveLink(href: string): LinkTarget | undefined;
  resolveImage(src: string): string | undefined;
  headingUrl(slug: string): string;
  /** Tells screen readers what just happened. */
  announce(message: string): void;
  onHeadingCopied?(slug: string): void;
  steps?: DocumentSteps;
}

const MarkdownContext = createContext<MarkdownContextValue | undefined>(
  undefined,
);

export const MarkdownProvider = MarkdownContext.Provider;

/** @throws Error outside of a document */
export function useMarkdown(): MarkdownContextValue {
  const value = useContext(MarkdownContext);
  if (!value) {
    throw new Error('Elements of a document stand in a Markdown component');
  }
  return value;
}
