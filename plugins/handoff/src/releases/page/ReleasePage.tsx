import { usePermission } from '@backstage/plugin-permission-react';
import { handoffReleaseUpdatePermission } from 'backstage-plugin-handoff-common';
import { lazy, Suspense, useRef } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { isEditing } from '../../components/editSearch';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { PageSurface } from '../../components/PageSurface';
import { useMessages } from '../../translation';
import { afterEditing } from './afterEditing';
import { isPlannable } from './isPlannable';
import { ReleaseScreen } from './ReleaseScreen';
import { useRelease } from './useRelease';

const EditRelease = lazy(() =>
  import('../editor/EditRelease').then(module => ({
    default: module.EditRelease,
  })),
);

/** The page of one release: where it stands, who has agreed, and what is to be done when. */
export function ReleasePage() {
  const { id = '' } = useParams();
  return <LoadedRelease key={id} id={id} />;
}

function LoadedRelease({ id }: { id: string }) {
  const { t } = useMessages<'releasePage'>();
  const { release, error, accept, reload } = useRelease(id);
  const [parameters, setParameters] = useSearchParams();
  const { allowed } = usePermission({
    permission: handoffReleaseUpdatePermission,
    resourceRef: id,
  });
  const isWriting = useRef(false);
  // Whoever is writing goes on, also when they may not change the plan any more: what is written would be gone.
  isWriting.current =
    isEditing(parameters) &&
    (isWriting.current ||
      (allowed && release !== undefined && isPlannable(release)));
  const close = () => setParameters('', { replace: true, state: afterEditing });
  if (release && isWriting.current) {
    return (
      <PageSurface>
        <Suspense
          fallback={<Loading label={t('releasePage.loading')} height={400} />}
        >
          <EditRelease
            release={release}
            onSaved={saved => {
              accept(saved);
              close();
            }}
            onClose={close}
          />
        </Suspense>
      </PageSurface>
    );
  }
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
