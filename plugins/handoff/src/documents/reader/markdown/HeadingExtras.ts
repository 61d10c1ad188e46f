import { createContext, useContext, type ReactNode } from 'react';

/** What others put at the headings of a document. It may change without the document being laid out anew. */
export interface HeadingExtras {
  /** Stands beside the heading. */
  beside?(slug: string, text: string): ReactNode;
  /** Stands below the heading, before the text. */
  below?(slug: string): ReactNode;
}

const HeadingExtrasContext = createContext<HeadingExtras>({});

export const HeadingExtrasProvider = HeadingExtrasContext.Provider;

export function useHeadingExtras(): HeadingExtras {
  return useContext(HeadingExtrasContext);
}
