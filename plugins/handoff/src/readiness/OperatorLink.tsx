import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { Link } from 'react-router-dom';
import { ExternalAnchor } from '../components/ExternalAnchor';
import { useEntityLinks } from '../components/useEntityLinks';
import styles from './ReadinessCard.module.css';
import { handoffReadinessTranslationRef } from './translation';

/** A document by its title, one tap away wherever it is kept. */
export function OperatorLink({ document }: { document: HandoffDocument }) {
  const { id, title, entityRef, source } = document;
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const links = useEntityLinks();
  return source.type === 'external' ? (
    <ExternalAnchor href={source.url} newTabLabel={t('newTab')}>
      {title}
    </ExternalAnchor>
  ) : (
    <Link className={styles.open} to={links.document(entityRef, id)}>
      {title}
    </Link>
  );
}
