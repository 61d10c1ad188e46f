import { Skeleton } from '@backstage/ui';
import { useParams } from 'react-router-dom';
import { ErrorNotice } from '../../components/ErrorNotice';
import { PageSurface } from '../../components/PageSurface';
import { useUserRef } from '../../components/useUserRef';
import { useMessages } from '../../translation';
import { RunScreen } from './RunScreen';
import { useRun } from './useRun';

/** The page of one run: its steps, what became of them, and what happened. */
export function RunPage() {
  const { id = '' } = useParams();
  return <LoadedRun key={id} id={id} />;
}

function LoadedRun({ id }: { id: string }) {
  const { t } = useMessages<'runs'>();
  const { detail, error, accept, reload } = useRun(id);
  const userRef = useUserRef();
  if (detail && userRef) {
    return (
      <RunScreen
        detail={detail}
        userRef={userRef}
        error={error}
        onAnswer={accept}
        reload={reload}
      />
    );
  }
  return (
    <PageSurface isWide>
      {error ? (
        <ErrorNotice
          title={t('runs.loadFailed')}
          error={error}
          retry={reload}
        />
      ) : (
        <div role="status" aria-busy="true" aria-label={t('runs.loading')}>
          <Skeleton width="70%" height={32} />
          <Skeleton width="100%" height={360} />
        </div>
      )}
    </PageSurface>
  );
}
