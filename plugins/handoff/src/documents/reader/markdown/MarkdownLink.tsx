import { ExternalLinkIcon } from 'lucide-react';
import type { ComponentPropsWithoutRef } from 'react';
import type { ExtraProps } from 'hast-util-to-jsx-runtime';
import { Link } from 'react-router-dom';
import { isAllowedUrl, protocolOf } from './isAllowedUrl';
import { useMarkdown } from './MarkdownContext';
import styles from './MarkdownLink.module.css';

/** A link: within the document, to somewhere in the portal, or out of it in a new tab. */
export function MarkdownLink(
  props: ComponentPropsWithoutRef<'a'> & ExtraProps,
) {
  const { node: _node, href, children, ...rest } = props;
  const { t, resolveLink } = useMarkdown();
  if (!href) {
    return <span {...rest}>{children}</span>;
  }
  const protocol = protocolOf(href);
  if (href.startsWith('#') || protocol === 'mailto' || protocol === 'tel') {
    return (
      <a {...rest} href={href}>
        {children}
      </a>
    );
  }
  const isAbsolute = protocol !== undefined || href.startsWith('//');
  const target =
    resolveLink(href) ?? (isAbsolute ? { href, external: true } : undefined);
  if (!target || !isAllowedUrl(target.href)) {
    const hint = t('reader.link.unresolved', { href });
    return (
      <span {...rest} className={styles.unresolved} title={hint}>
        {children}
      </span>
    );
  }
  if (!target.external) {
    return (
      <Link {...rest} to={target.href}>
        {children}
      </Link>
    );
  }
  return (
    <a {...rest} href={target.href} target="_blank" rel="noopener noreferrer">
      {children}
      <ExternalLinkIcon
        className={styles.external}
        aria-label={t('reader.link.newTab')}
      />
    </a>
  );
}
