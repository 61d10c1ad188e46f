import { Loading } from '../../components/Loading';
import { useMessages } from '../../translation';

/** Stands for revisions on their way. */
export function LoadingHistory() {
  const { t } = useMessages<'history'>();
  return <Loading label={t('history.loading')} height={160} />;
}
