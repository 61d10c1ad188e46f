import { Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { handoffTranslationRef } from '../../translation';

/** Stands for revisions on their way. */
export function LoadingHistory() {
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <div role="status" aria-busy="true" aria-label={t('history.loading')}>
      <Skeleton width="100%" height={160} />
    </div>
  );
}
