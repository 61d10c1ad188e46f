import { useApi } from '@backstage/core-plugin-api';
import type { ChangeSourceStatus } from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { Notice } from '../../components/Notice';
import { Time } from '../../components/Time';
import { useLiveChanges } from '../../components/useLiveChanges';
import { useMessages } from '../../translation';

/** Says of every repository of an entity whose changes cannot be read why, since when, and when it is tried again. */
export function ChangeSourceNotices({ entityRef }: { entityRef: string }) {
  const { changes } = useApi(handoffApiRef);
  // Without an answer the list below still says what is known.
  const { value, retry } = useAsyncRetry(
    () => changes.listSources({ entityRef: [entityRef] }),
    [changes, entityRef],
  );
  useLiveChanges(`handoff:entity:${entityRef}`, retry);
  return (
    <>
      {value?.items
        .filter(({ state }) => state === 'failing')
        .map(source => (
          <FailingSource
            key={`${source.source} ${source.repository}`}
            source={source}
          />
        ))}
    </>
  );
}

function FailingSource({ source }: { source: ChangeSourceStatus }) {
  const { repository, failingSince, waitingUntil, error } = source;
  const { t } = useMessages<'changes'>();
  return (
    <Notice
      status="warning"
      title={t('changes.sources.failing', { repository })}
    >
      {failingSince &&
        t('changes.sources.since', { time: <Time at={failingSince} /> })}{' '}
      {error}{' '}
      {waitingUntil &&
        t('changes.sources.again', { time: <Time at={waitingUntil} /> })}
    </Notice>
  );
}
