import { RiExternalLinkLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { handoffTranslationRef } from '../translation';
import styles from './ExternalLink.module.css';
import { safeHref } from './safeHref';

/** A link that leaves the portal, in a new tab; plain text when the address is not one to follow. */
export function ExternalLink(props: {
  href: string | undefined;
  children: ReactNode;
  className?: string;
}) {
  const { t } = useTranslationRef(handoffTranslationRef);
  const href = safeHref(props.href);
  if (!href) {
    return <span className={props.className}>{props.children}</span>;
  }
  return (
    <a
      className={`${styles.link} ${props.className ?? ''}`}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {props.children}
      <RiExternalLinkLine
        className={styles.icon}
        size={14}
        role="img"
        aria-label={t('common.newTab')}
      />
    </a>
  );
}
