import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import { Link } from 'react-router-dom';
import { useEntityLinks } from '../components/useEntityLinks';
import { useEntitySummary } from '../entity/useEntitySummary';
import styles from './ReadinessCard.module.css';
import { ReadinessSummary } from './ReadinessSummary';
import { handoffReadinessTranslationRef } from './translation';

/** The card **Operational readiness** of the entity whose page is open. */
export function ReadinessCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const links = useEntityLinks();
  const entityRef = stringifyEntityRef(entity);
  const { value, error, retry } = useEntitySummary(entityRef);

  return (
    <EntityInfoCard
      title={t('title')}
      footerActions={
        <Link className={styles.open} to={links.tab(entityRef)}>
          {t('open')}
        </Link>
      }
    >
      {value && <ReadinessSummary summary={value} />}
      {!value && error && (
        <div role="alert">
          <p>{t('loadFailed')}</p>
          <Button size="small" variant="secondary" onPress={retry}>
            {t('retry')}
          </Button>
        </div>
      )}
      {!value && !error && (
        <div
          className={styles.skeleton}
          role="status"
          aria-busy="true"
          aria-label={t('loading')}
        />
      )}
    </EntityInfoCard>
  );
}
