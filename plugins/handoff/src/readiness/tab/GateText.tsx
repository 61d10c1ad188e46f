import { Skeleton } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import { safeHref } from '../../components/safeHref';
import { PlainTextBoundary } from '../../documents/reader/PlainTextBoundary';
import styles from './Gate.module.css';

const Markdown = lazy(() =>
  import('../../documents/reader/markdown/Markdown').then(module => ({
    default: module.Markdown,
  })),
);

/** Headings of a gate stand below those of the tab. */
const HEADING_OFFSET = 4;

/** Markdown of the configuration. It stands beside no files, so relative links and images lead nowhere. */
export function GateText({ content }: { content: string }) {
  return (
    <PlainTextBoundary key={content} content={content}>
      <Suspense fallback={<Skeleton width="80%" />}>
        <div className={styles.prose}>
          <Markdown
            content={content}
            headingOffset={HEADING_OFFSET}
            resolveLink={resolveLink}
            resolveImage={resolveImage}
          />
        </div>
      </Suspense>
    </PlainTextBoundary>
  );
}

function resolveLink(address: string) {
  const href = safeHref(address);
  return href ? { href, external: true } : undefined;
}

function resolveImage() {
  return undefined;
}
