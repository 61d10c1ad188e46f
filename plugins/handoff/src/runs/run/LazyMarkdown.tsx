import { Skeleton } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import { PlainTextBoundary } from '../../documents/reader/PlainTextBoundary';
import { useRunPage } from './RunContext';

const Markdown = lazy(() =>
  import('../../documents/reader/markdown/Markdown').then(module => ({
    default: module.Markdown,
  })),
);

/** Markdown of a run, with links that are those of its document. */
export function LazyMarkdown(props: {
  content: string;
  headingOffset?: number;
}) {
  const { content, headingOffset } = props;
  const { resolveLink, resolveImage } = useRunPage().links;
  return (
    <PlainTextBoundary key={content} content={content}>
      <Suspense fallback={<Skeleton width="80%" />}>
        <Markdown
          content={content}
          headingOffset={headingOffset}
          resolveLink={resolveLink}
          resolveImage={resolveImage}
        />
      </Suspense>
    </PlainTextBoundary>
  );
}
