import { ExternalLinkIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ExternalAnchor.module.css';
import { safeHref } from './safeHref';

/** A link that leaves the portal, in a new tab; plain text when the address is not one to follow. */
export function ExternalAnchor(props: {
  href: string | undefined;
  /** Says that it opens in a new tab. */
  newTabLabel: string;
  children: ReactNode;
  className?: string;
}) {
  const { newTabLabel, children, className = '' } = props;
  const href = safeHref(props.href);
  if (!href) {
    return <span className={className}>{children}</span>;
  }
  return (
    <a
      className={`${styles.link} ${className}`}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children}
      <ExternalLinkIcon
        className={styles.icon}
        size={14}
        role="img"
        aria-label={newTabLabel}
      />
    </a>
  );
}
