import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { errorMessage } from '../../../components/errorMessage';
import { errorStatus } from '../../../components/errorStatus';
import { Notice } from '../../../components/Notice';
import { handoffTranslationRef } from '../../../translation';

/** Why a run cannot end yet, or did not. */
export function EndFailed(props: {
  title: string;
  error: Error | undefined;
  isQueueEmpty: boolean;
}) {
  const { title, error, isQueueEmpty } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <>
      {!isQueueEmpty && (
        <Notice status="warning" title={t('runs.finish.waiting')} />
      )}
      {error && (
        <Notice status="danger" title={title}>
          {errorStatus(error) === 409
            ? t('runs.finish.ended')
            : errorMessage(error)}
        </Notice>
      )}
    </>
  );
}
