import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Box, Button } from '@backstage/ui';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useEntityLinks } from '../components/useEntityLinks';
import { useEntitySummary } from '../entity/useEntitySummary';
import styles from './ReadinessCard.module.css';
import { ReadinessSummary } from './ReadinessSummary';
import { handoffReadinessTranslationRef } from './translation';

/**
 * The card **Operational readiness** of the entity whose page is open.
 *
 * @remarks
 *
 * It draws its own frame: that of the catalog would add 2 kB to the first load of the page.
 */
export function ReadinessCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const titleId = useId();
  const links = useEntityLinks();
  const entityRef = stringifyEntityRef(entity);
  const { value, error, retry } = useEntitySummary(entityRef);

  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.card}
      aria-labelledby={titleId}
    >
      <h3 id={titleId} className={styles.title}>
        {t('title')}
      </h3>
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
      <Link className={styles.open} to={links.tab(entityRef)}>
        {t('open')}
      </Link>
    </Box>
  );
}
