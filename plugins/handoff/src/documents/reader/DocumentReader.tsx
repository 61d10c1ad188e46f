import { Skeleton } from '@backstage/ui';
import type { DocumentDetail } from 'backstage-plugin-handoff-common';
import { lazy, Suspense, useMemo, useRef } from 'react';
import styles from './DocumentReader.module.css';
import { EmptyDocument } from './EmptyDocument';
import { HeadingScroller } from './HeadingScroller';
import { withoutLeadingTitle } from './leadingTitle';
import type { MarkdownProps } from './markdown/Markdown';
import { PlainTextBoundary } from './PlainTextBoundary';
import { TableOfContents } from './TableOfContents';

const Markdown = lazy(() =>
  import('./markdown/Markdown').then(module => ({ default: module.Markdown })),
);

export interface DocumentReaderProps
  extends Pick<
    MarkdownProps,
    'resolveLink' | 'resolveImage' | 'headingUrl' | 'onHeadingCopied' | 'steps'
  > {
  detail: DocumentDetail;
}

/**
 * The text of a document beside its table of contents.
 *
 * @remarks
 *
 * The page shows the title, so a first heading that repeats it is left out. Headings are lowered by one level, to stand
 * below a title of level two. An address that ends in `#slug`, or has `?heading=slug`, leads to that heading. Keep the
 * callbacks stable: others lay the document out anew.
 */
export function DocumentReader(props: DocumentReaderProps) {
  const { detail, ...callbacks } = props;
  const { title, source, id, revision } = detail.document;
  const text = useRef<HTMLDivElement>(null);
  const { content, headings, titleSlug } = useMemo(
    () => withoutLeadingTitle(detail.content, detail.headings, title),
    [detail.content, detail.headings, title],
  );
  if (content.trim() === '') {
    return <EmptyDocument editUrl={source.editUrl} />;
  }
  return (
    <div className={styles.reader}>
      <div className={styles.layout}>
        <PlainTextBoundary key={`${id} ${revision}`} content={detail.content}>
          <Suspense fallback={<Waiting />}>
            <div className={styles.contents}>
              <TableOfContents headings={headings} />
            </div>
            <div ref={text} className={styles.text}>
              {titleSlug && <span id={titleSlug} className={styles.top} />}
              <Markdown
                content={content}
                headings={headings}
                headingOffset={1}
                {...callbacks}
              />
            </div>
            <HeadingScroller container={text} />
          </Suspense>
        </PlainTextBoundary>
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <div className={styles.text}>
      {['60%', '95%', '90%', '40%'].map(width => (
        <Skeleton key={width} className={styles.line} width={width} />
      ))}
    </div>
  );
}
