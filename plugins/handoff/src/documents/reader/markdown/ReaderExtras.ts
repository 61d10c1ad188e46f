import { createContext, useContext, type ReactNode } from 'react';

/** What others put into a document where they have something to say of it. It may change without the document being laid out anew. */
export interface ReaderExtras {
  /** Stands beside the heading. */
  besideHeading?(slug: string, text: string): ReactNode;
  /** Stands below the heading, before the text. */
  belowHeading?(slug: string): ReactNode;
  /** Stands at the end of the line with which a step begins, unless that is a heading. */
  besideStep?(number: number): ReactNode;
}

const ReaderExtrasContext = createContext<ReaderExtras>({});

export const ReaderExtrasProvider = ReaderExtrasContext.Provider;

export function useReaderExtras(): ReaderExtras {
  return useContext(ReaderExtrasContext);
}
