import { Skeleton } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import { PlainTextBoundary } from '../documents/reader/PlainTextBoundary';
import { resolveImage, resolveLink } from '../documents/resolveLink';

const Markdown = lazy(() =>
  import('../documents/reader/markdown/Markdown').then(module => ({
    default: module.Markdown,
  })),
);

/** What people wrote of a change has no files beside it, so only full addresses lead anywhere. */
const surroundings = {
  document: { source: { type: 'portal' as const } },
  documents: [],
};
const toLink = (href: string) => resolveLink(href, surroundings);
const toImage = (src: string) => resolveImage(src, surroundings);

/** Markdown of a change or of its note. */
export function ChangeMarkdown({ content }: { content: string }) {
  return (
    <PlainTextBoundary key={content} content={content}>
      <Suspense fallback={<Skeleton width="80%" />}>
        <Markdown
          content={content}
          headingOffset={3}
          resolveLink={toLink}
          resolveImage={toImage}
        />
      </Suspense>
    </PlainTextBoundary>
  );
}
