import { useApi } from '@backstage/core-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { createContext, useContext, type ReactNode } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../api';

/** As many as the backend gives at once. */
const LIMIT = 500;

/** The documents of the entities of a release that the reader may read. */
interface ReleaseDocuments {
  documents: readonly HandoffDocument[];
  /** Whether these are all: not while they are loaded, where they cannot be, and where there are too many. */
  isComplete: boolean;
}

const NOT_LOADED: ReleaseDocuments = { documents: [], isComplete: false };

const DocumentsContext = createContext(NOT_LOADED);

/** Loads the documents of entities once for all parts of the page. */
export function ReleaseDocumentsProvider(props: {
  entityRefs: string[];
  children: ReactNode;
}) {
  const { documents } = useApi(handoffApiRef);
  const key = props.entityRefs.join();
  const { value = NOT_LOADED } = useAsync(async () => {
    const { items, pageInfo } = await documents.list({
      entityRef: key.split(','),
      limit: LIMIT,
    });
    return { documents: items, isComplete: !pageInfo.nextCursor };
  }, [documents, key]);
  return (
    <DocumentsContext.Provider value={value}>
      {props.children}
    </DocumentsContext.Provider>
  );
}

export function useReleaseDocuments(): ReleaseDocuments {
  return useContext(DocumentsContext);
}
