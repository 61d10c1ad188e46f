import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Skeleton } from '@backstage/ui';
import { Link } from 'react-router-dom';
import { ErrorNotice } from '../components/ErrorNotice';
import { useEntityLinks } from '../components/useEntityLinks';
import { useEntitySummary } from '../entity/useEntitySummary';
import { handoffTranslationRef } from '../translation';
import styles from './ReadinessCard.module.css';
import { ReadinessSummary } from './ReadinessSummary';

/** The card **Operational readiness** of the entity whose page is open. */
export function ReadinessCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(handoffTranslationRef);
  const links = useEntityLinks();
  const entityRef = stringifyEntityRef(entity);
  const { value, error, retry } = useEntitySummary(entityRef);

  return (
    <EntityInfoCard
      title={t('readiness.title')}
      footerActions={
        <Link className={styles.open} to={links.tab(entityRef)}>
          {t('readiness.open')}
        </Link>
      }
    >
      {value && <ReadinessSummary summary={value} />}
      {!value && error && (
        <ErrorNotice
          title={t('readiness.loadFailed')}
          error={error}
          retry={retry}
        />
      )}
      {!value && !error && (
        <div role="status" aria-busy aria-label={t('readiness.loading')}>
          <Skeleton width="100%" height={96} />
        </div>
      )}
    </EntityInfoCard>
  );
}
