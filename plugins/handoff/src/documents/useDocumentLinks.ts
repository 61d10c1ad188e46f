import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import type {
  DocumentDetail,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { resolveImage, resolveLink } from './resolveLink';
import { usePermanentLink } from './usePermanentLink';

/**
 * Resolvers for the links, images and headings of a document.
 *
 * @returns `undefined` until the address of the backend is known
 */
export function useDocumentLinks(
  { document, files }: Pick<DocumentDetail, 'document' | 'files'>,
  documents: HandoffDocument[],
) {
  const discovery = useApi(discoveryApiRef);
  const permanentLink = usePermanentLink(document);
  const { value: baseUrl } = useAsync(
    () => discovery.getBaseUrl('handoff'),
    [discovery],
  );
  return useMemo(() => {
    if (!baseUrl) {
      return undefined;
    }
    const held = new Set(files);
    const address = `${baseUrl}/files/${encodeURIComponent(document.id)}/${
      document.revision
    }`;
    const surroundings = {
      document,
      documents,
      fileUrl: (path: string) =>
        held.has(path)
          ? `${address}?path=${encodeURIComponent(path)}`
          : undefined,
    };
    return {
      resolveLink: (href: string) => resolveLink(href, surroundings),
      resolveImage: (src: string) => resolveImage(src, surroundings),
      headingUrl: (slug: string) => new URL(`#${slug}`, permanentLink).href,
    };
  }, [baseUrl, document, files, documents, permanentLink]);
}
