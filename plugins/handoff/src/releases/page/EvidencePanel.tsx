import { Link } from 'react-router-dom';
import type { ReleaseEvidence } from 'backstage-plugin-handoff-common';
import { Disclosure } from '../../components/Disclosure';
import { EntityLink } from '../../components/EntityLink';
import { entityName } from '../../components/entityName';
import { useEntityLinks } from '../../components/useEntityLinks';
import { StatusPill } from '../../readiness/StatusPill';
import { useMessages } from '../../translation';
import { PartSection } from './PartSection';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';
import { ExactTime } from './Sentence';

/** How the entities stood when the release was accepted, and what is not so any more. */
export function EvidencePanel() {
  const { evidence } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  const links = useEntityLinks();
  if (!evidence) return null;
  const { at, readiness, documents, changed } = evidence;
  return (
    <PartSection name="evidence" title={t('releasePage.evidence.title')}>
      <p className={styles.hint}>
        {t('releasePage.evidence.at', { time: <ExactTime at={at} /> })}
      </p>
      {changed.length > 0 && (
        <>
          <h4 className={styles.label}>{t('releasePage.evidence.changed')}</h4>
          <ul className={styles.reasons}>
            {changed.map((change, index) => (
              <li key={index}>
                <ChangedText change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={styles.items}>
        {readiness.map(({ entityRef, status }) => (
          <li key={entityRef} className={styles.item}>
            <div className={styles.itemHead}>
              <EntityLink entityRef={entityRef} />
              <span className={styles.pills}>
                <StatusPill status={status} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      {documents.length > 0 && (
        <Disclosure
          summary={
            <span className={styles.hint}>
              {t('releasePage.evidence.documents', {
                count: documents.length,
              })}
            </span>
          }
        >
          <ul className={styles.items}>
            {documents.map(({ documentId, entityRef, title, revision }) => (
              <li key={documentId} className={styles.item}>
                <Link
                  className={styles.link}
                  to={links.document(entityRef, documentId)}
                >
                  {title}
                </Link>
                <span className={styles.hint}>
                  {t('releasePage.evidence.revision', {
                    entity: entityName(entityRef),
                    number: String(revision),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </PartSection>
  );
}

function ChangedText(props: { change: ReleaseEvidence['changed'][number] }) {
  const { entityRef, what, title, from, to } = props.change;
  const { t } = useMessages<'releasePage'>();
  const nothing = t('releasePage.evidence.nothing');
  return (
    <>
      {t('releasePage.evidence.change', {
        what: what === 'status' ? t('releasePage.evidence.status') : title,
        entity: entityName(entityRef),
        from: from ?? nothing,
        to: to ?? nothing,
      })}
    </>
  );
}
