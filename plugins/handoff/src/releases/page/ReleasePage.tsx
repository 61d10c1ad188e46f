import { useParams } from 'react-router-dom';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { PageSurface } from '../../components/PageSurface';
import { useMessages } from '../../translation';
import { ReleaseScreen } from './ReleaseScreen';
import { useRelease } from './useRelease';

/** The page of one release: where it stands, who has agreed, and what is to be done when. */
export function ReleasePage() {
  const { id = '' } = useParams();
  return <LoadedRelease key={id} id={id} />;
}

function LoadedRelease({ id }: { id: string }) {
  const { t } = useMessages<'releasePage'>();
  const { release, error, accept, reload } = useRelease(id);
  if (release) {
    return <ReleaseScreen release={release} error={error} onAnswer={accept} />;
  }
  return (
    <PageSurface isWide>
      {error ? (
        <ErrorNotice
          title={t('releasePage.failed')}
          error={error}
          retry={reload}
        />
      ) : (
        <Loading label={t('releasePage.loading')} height={400} />
      )}
    </PageSurface>
  );
}
