import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Loading } from '../../components/Loading';
import { handoffTranslationRef } from '../../translation';

/** Stands for revisions on their way. */
export function LoadingHistory() {
  const { t } = useTranslationRef(handoffTranslationRef);
  return <Loading label={t('history.loading')} height={160} />;
}
