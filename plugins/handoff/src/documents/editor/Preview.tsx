import { Skeleton } from '@backstage/ui';
import {
  getFrontMatter,
  withoutFrontMatter,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { useMessages } from '../../translation';
import { withoutLeadingTitle } from '../reader/leadingTitle';
import { resolveImage, resolveLink } from '../resolveLink';
import styles from './DocumentEditor.module.css';
import { headingOf } from './headingOf';
import { PreviewBoundary } from './PreviewBoundary';

const Markdown = lazy(() =>
  import('../reader/markdown/Markdown').then(module => ({
    default: module.Markdown,
  })),
);

/** What is written, as the reader will show it. It follows the keys as fast as it can, and never holds them up. */
export function Preview(props: {
  content: string;
  /** All documents of the entity, to which links may lead. */
  documents: HandoffDocument[];
}) {
  const { documents } = props;
  const { t } = useMessages<'editor'>();
  const content = useDeferredValue(props.content);
  const title = getFrontMatter(content, 'title') || headingOf(content);
  const body = useMemo(() => bodyOf(content, title), [content, title]);
  const links = useMemo(() => linksTo(documents), [documents]);

  return (
    <div className={styles.preview}>
      {title && <h3 className={styles.previewTitle}>{title}</h3>}
      {body.trim() === '' ? (
        <p className={styles.hint}>{t('editor.previewEmpty')}</p>
      ) : (
        <PreviewBoundary
          content={body}
          fallback={<p role="status">{t('editor.previewFailed')}</p>}
        >
          <Suspense fallback={<Skeleton width="100%" height={240} />}>
            <Markdown content={body} headingOffset={2} {...links} />
          </Suspense>
        </PreviewBoundary>
      )}
    </div>
  );
}

/** The text below the title, which stands above it already. */
function bodyOf(content: string, title: string): string {
  const body = withoutFrontMatter(content);
  const heading = { depth: 1, text: title, slug: '', line: 1 };
  return headingOf(content) === title
    ? withoutLeadingTitle(body, [heading], title).content
    : body;
}

/** A document of the portal has no files beside it. */
function linksTo(documents: HandoffDocument[]) {
  const document = { source: { type: 'portal' } } as const;
  return {
    resolveLink: (href: string) => resolveLink(href, { document, documents }),
    resolveImage: (src: string) => resolveImage(src, { document }),
  };
}
