import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { resolveImage, resolveLink } from './resolveLink';

/**
 * Resolvers for the links and images of a document.
 *
 * @returns `undefined` until the address of the backend is known
 */
export function useDocumentLinks(
  document: HandoffDocument,
  documents: HandoffDocument[],
) {
  const discovery = useApi(discoveryApiRef);
  const { value: baseUrl } = useAsync(
    () => discovery.getBaseUrl('handoff'),
    [discovery],
  );
  return useMemo(() => {
    if (!baseUrl) {
      return undefined;
    }
    const files = `${baseUrl}/files/${encodeURIComponent(document.id)}/${
      document.revision
    }`;
    const surroundings = {
      document,
      documents,
      fileUrl:
        document.source.type === 'repository'
          ? (path: string) => `${files}?path=${encodeURIComponent(path)}`
          : undefined,
    };
    return {
      resolveLink: (href: string) => resolveLink(href, surroundings),
      resolveImage: (src: string) => resolveImage(src, surroundings),
    };
  }, [baseUrl, document, documents]);
}
