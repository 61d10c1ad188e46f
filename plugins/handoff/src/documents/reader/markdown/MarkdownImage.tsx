import { ImageIcon } from 'lucide-react';
import { type ComponentPropsWithoutRef, useState } from 'react';
import type { ExtraProps } from 'hast-util-to-jsx-runtime';
import { isAllowedImageUrl } from './isAllowedUrl';
import { useMarkdown } from './MarkdownContext';
import styles from './MarkdownImage.module.css';

/** An image, loaded when the reader comes near it; when it cannot be shown, what its author says of it. */
export function MarkdownImage(
  props: ComponentPropsWithoutRef<'img'> & ExtraProps,
) {
  const { node, src, alt, ...rest } = props;
  const { resolveImage } = useMarkdown();
  const [broken, setBroken] = useState<string>();
  const resolved = src ? resolveSource(src, resolveImage) : undefined;
  if (!resolved || broken === resolved) {
    const isLinked = Boolean(node?.properties.dataLinked);
    return <BrokenImage alt={alt} href={isLinked ? undefined : resolved} />;
  }
  return (
    <img
      {...rest}
      className={styles.image}
      src={resolved}
      alt={alt ?? ''}
      loading="lazy"
      decoding="async"
      onError={() => setBroken(resolved)}
    />
  );
}

function resolveSource(
  src: string,
  resolveImage: (src: string) => string | undefined,
): string | undefined {
  const resolved = /^\s*data:/i.test(src) ? src : resolveImage(src);
  return resolved && isAllowedImageUrl(resolved) ? resolved : undefined;
}

function BrokenImage(props: { alt?: string; href?: string }) {
  const { alt, href } = props;
  const { t } = useMarkdown();
  return (
    <span className={styles.broken}>
      <ImageIcon size={16} aria-hidden="true" />
      <span>
        {[t('reader.image.broken'), alt].filter(Boolean).join(': ')}
        {href && !href.startsWith('data:') && (
          <>
            {' '}
            <a href={href} target="_blank" rel="noopener noreferrer">
              {t('reader.image.open')}
            </a>
          </>
        )}
      </span>
    </span>
  );
}
