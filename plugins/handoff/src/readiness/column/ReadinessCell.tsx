import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from 'react-router-dom';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../api';
import { entityName } from '../../components/entityName';
import { useEntityLinks } from '../../components/useEntityLinks';
import { StatusPill } from '../StatusPill';
import { handoffReadinessTranslationRef } from '../translation';
import { loadStatus } from './loadStatus';

/** Whether an entity is ready, one click away from why; empty where no gate applies. */
export function ReadinessCell({ entityRef }: { entityRef: string }) {
  const { t } = useTranslationRef(handoffReadinessTranslationRef);
  const { readiness } = useApi(handoffApiRef);
  const links = useEntityLinks();
  const { value, error } = useAsync(
    () => loadStatus(readiness, entityRef),
    [readiness, entityRef],
  );
  if (error) return <span title={error.message}>{t('unavailable')}</span>;
  return value?.entityRef === entityRef ? (
    <Link
      to={links.readiness(entityRef)}
      aria-label={t('of', {
        entity: entityName(entityRef),
        status: t(`status.${value.status}`),
      })}
    >
      <StatusPill status={value.status} />
    </Link>
  ) : null;
}
