import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import type {
  DocumentDetail,
  EntitySummary,
  Run,
} from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../api';
import { useEntityLinks } from '../../components/useEntityLinks';
import type { LinkTarget } from '../../documents/reader';
import { resolveImage, resolveLink } from '../../documents/resolveLink';

/** What the Markdown of a run needs; stable until more is known. */
export interface RunLinks {
  resolveLink(href: string): LinkTarget | undefined;
  resolveImage(src: string): string | undefined;
  /** The document as it is now; `undefined` while it is on its way, or when it is not to be had. */
  detail: DocumentDetail | undefined;
}

/**
 * Where links and images of a run's steps lead. What it takes is loaded beside the run, which does not wait for it: text
 * is worth more than links in an incident.
 *
 * @param canShowImages - whether the browser may ask for images already
 */
export function useRunLinks(
  { document, revision }: Pick<Run, 'document' | 'revision'>,
  canShowImages: boolean,
): RunLinks {
  const { id, entityRef } = document;
  const handoff = useApi(handoffApiRef);
  const discovery = useApi(discoveryApiRef);
  const links = useEntityLinks();
  const { value: detail } = useAsync(
    () => handoff.documents.get(id),
    [handoff, id],
  );
  const { value: summary } = useAsync(
    () => handoff.entities.getSummary(entityRef),
    [handoff, entityRef],
  );
  const { value: baseUrl } = useAsync(
    () => discovery.getBaseUrl('handoff'),
    [discovery],
  );
  return useMemo(() => {
    const surroundings = surroundingsOf(
      detail,
      summary,
      revision,
      canShowImages ? baseUrl : undefined,
    );
    return {
      detail,
      resolveLink: href => {
        const target = resolveLink(href, surroundings);
        // Fragments and documents of the entity are on its tab, and not on this page.
        if (target?.href.startsWith('#')) {
          return {
            href: links.document(entityRef, id, target.href.slice(1)),
            external: false,
          };
        }
        return target?.href.startsWith('?')
          ? { href: `${links.tab(entityRef)}${target.href}`, external: false }
          : target;
      },
      resolveImage: src => resolveImage(src, surroundings),
    };
  }, [detail, summary, revision, baseUrl, canShowImages, links, entityRef, id]);
}

function surroundingsOf(
  detail: DocumentDetail | undefined,
  summary: EntitySummary | undefined,
  revision: number,
  baseUrl: string | undefined,
) {
  const held = new Set(detail?.files);
  const id = detail && encodeURIComponent(detail.document.id);
  return {
    document: detail?.document ?? { source: { type: 'portal' as const } },
    documents: summary?.documents ?? [],
    fileUrl: (path: string) =>
      baseUrl && held.has(path)
        ? `${baseUrl}/files/${id}/${revision}?path=${encodeURIComponent(path)}`
        : undefined,
  };
}
