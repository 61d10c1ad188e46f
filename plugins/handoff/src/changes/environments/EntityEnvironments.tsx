import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { Surface } from '../../components/Surface';
import { useMessages } from '../../translation';
import styles from './Environments.module.css';
import { FactsSection } from './FactsSection';
import { NoEnvironments } from './NoEnvironments';
import { StandingSection } from './StandingSection';
import { useEntityEnvironments } from './useEntityEnvironments';

/** The part **Environments** of an entity's tab: what is deployed where, what is not there yet, and what differs. */
export function EntityEnvironments({ entityRef }: { entityRef: string }) {
  const { t } = useMessages<'environments'>();
  const { compared, error, retry } = useEntityEnvironments(entityRef);
  return (
    <Surface className={styles.part}>
      {error && (
        <ErrorNotice
          title={t('environments.failed')}
          error={error}
          retry={retry}
        />
      )}
      {!compared && !error && (
        <Loading label={t('environments.loading')} height={240} />
      )}
      {compared && compared.environments.length === 0 && (
        <NoEnvironments entityRef={entityRef} unnamed={compared.left.unnamed} />
      )}
      {compared && compared.environments.length > 0 && (
        <>
          <StandingSection compared={compared} />
          <FactsSection compared={compared} />
        </>
      )}
    </Surface>
  );
}
