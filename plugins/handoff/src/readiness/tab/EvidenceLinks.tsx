import type { GateEvidence } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { EntityLink } from '../../components/EntityLink';
import { ExternalLink } from '../../components/ExternalLink';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useChangeAddress } from '../../changes/useChangeAddress';
import { useRunAddress } from '../../runs/useRunAddress';
import { useMessages } from '../../translation';
import styles from './Gate.module.css';

/** What a result rests on, each one click away. */
export function EvidenceLinks(props: {
  evidence: GateEvidence[];
  /** Full ref of the entity whose gate it is. */
  entityRef: string;
}) {
  const { evidence, entityRef } = props;
  const { t } = useMessages<'readiness'>();
  return evidence.length === 0 ? null : (
    <ul className={styles.evidence} aria-label={t('readiness.evidence.label')}>
      {evidence.map((each, index) => (
        <li key={index}>
          <EvidenceLink evidence={each} entityRef={entityRef} />
        </li>
      ))}
    </ul>
  );
}

function EvidenceLink(props: { evidence: GateEvidence; entityRef: string }) {
  const { url, document, entityRef, runId, followUpId, changeId } =
    props.evidence;
  const { t } = useMessages<'readiness'>();
  const links = useEntityLinks();
  const runAddress = useRunAddress();
  const changeAddress = useChangeAddress();
  if (url) {
    return (
      <ExternalLink href={url}>{url.replace(/^https?:\/\//, '')}</ExternalLink>
    );
  }
  if (document) {
    const { heading, title } = document;
    return (
      <Link
        className={styles.link}
        to={links.document(document.entityRef, document.id, heading?.slug)}
      >
        {heading ? `${title}: ${heading.text}` : title}
      </Link>
    );
  }
  if (runId) {
    return (
      <Link className={styles.link} to={runAddress(runId)}>
        {t('readiness.evidence.run')}
      </Link>
    );
  }
  if (changeId) {
    return (
      <Link className={styles.link} to={changeAddress(changeId)}>
        {t('readiness.evidence.change')}
      </Link>
    );
  }
  if (followUpId) {
    return (
      <Link className={styles.link} to={links.tab(props.entityRef)}>
        {t('readiness.evidence.followUp')}
      </Link>
    );
  }
  return entityRef ? <EntityLink entityRef={entityRef} /> : null;
}
