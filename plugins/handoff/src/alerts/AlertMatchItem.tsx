import type { AlertMatch } from 'backstage-plugin-handoff-common';
import { EntityLink } from '../components/EntityLink';
import { FreshnessPill } from '../components/FreshnessPill';
import { KindIcon } from '../components/KindIcon';
import { useEntityLinks } from '../components/useEntityLinks';
import { DocumentLink } from '../documents/DocumentLink';
import { useMessages } from '../translation';
import styles from './AlertPage.module.css';

/** One document that may answer an alert: the part to open, whose it is, and why it is here. */
export function AlertMatchItem({ match }: { match: AlertMatch }) {
  const { document, section, reason } = match;
  const { t } = useMessages<'alerts' | 'kind'>();
  const links = useEntityLinks();
  const { entityRef, id, kind, freshness, source } = document;
  return (
    <li className={styles.match}>
      <div className={styles.document}>
        <DocumentLink
          document={document}
          to={links.document(entityRef, id, section?.slug)}
        >
          {section
            ? t('alerts.section', {
                title: document.title,
                section: section.text,
              })
            : document.title}
        </DocumentLink>
      </div>
      <div>{reason}</div>
      <div className={styles.facts}>
        <span className={styles.kind}>
          <KindIcon kind={kind} />
          {t(`kind.${kind}`)}
        </span>
        <EntityLink entityRef={entityRef} />
        {freshness.state !== 'fresh' && <FreshnessPill {...freshness} />}
        {source.path && <span className={styles.path}>{source.path}</span>}
      </div>
    </li>
  );
}
