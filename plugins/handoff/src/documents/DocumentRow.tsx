import { CircleAlertIcon, ExternalLinkIcon, LockIcon } from 'lucide-react';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { FreshnessPill } from '../components/FreshnessPill';
import { Pill } from '../components/Pill';
import { safeHref } from '../components/safeHref';
import { useMessages } from '../translation';
import styles from './DocumentRow.module.css';
import { documentSearch } from './tabLocation';

/** One document in the list; only what deserves attention stands beside its title. */
export function DocumentRow(props: {
  document: HandoffDocument;
  isOpen: boolean;
  /** Whether the title alone does not tell it from its neighbours. */
  showPath: boolean;
  all: boolean;
}) {
  const { document, isOpen, showPath, all } = props;
  const { t } = useMessages<'common' | 'documents'>();
  const { type, url, path } = document.source;
  const outside = type === 'external' ? safeHref(url) : undefined;
  const content = (
    <>
      <span className={styles.title}>
        {document.title}
        {showPath && path && <span className={styles.path}>{path}</span>}
      </span>{' '}
      <span className={styles.marks}>
        {outside && (
          <ExternalLinkIcon
            role="img"
            size={14}
            aria-label={t('common.newTab')}
          />
        )}
        {document.restricted && (
          <LockIcon
            role="img"
            size={14}
            aria-label={t('documents.state.restricted')}
          />
        )}
        {document.problems.length > 0 && (
          <CircleAlertIcon
            role="img"
            size={14}
            aria-label={t('documents.state.problems', {
              count: document.problems.length,
            })}
          />
        )}
        <StatePill document={document} />
      </span>
    </>
  );
  return (
    <li>
      {outside ? (
        <a
          className={styles.link}
          href={outside}
          target="_blank"
          rel="noopener noreferrer"
        >
          {content}
        </a>
      ) : (
        <Link
          className={styles.link}
          to={documentSearch(document.id, { all })}
          title={path}
          aria-current={isOpen ? 'page' : undefined}
        >
          {content}
        </Link>
      )}
    </li>
  );
}

function StatePill({ document }: { document: HandoffDocument }) {
  const { t } = useMessages<'documents'>();
  if (document.archivedAt) {
    return <Pill tone="neutral">{t('documents.state.archived')}</Pill>;
  }
  if (document.retired) {
    return <Pill tone="neutral">{t('documents.state.retired')}</Pill>;
  }
  const { state, reasons } = document.freshness;
  return state === 'due' || state === 'stale' ? (
    <FreshnessPill state={state} reasons={reasons} />
  ) : null;
}
