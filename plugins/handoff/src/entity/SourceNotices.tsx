import type { SourceStatus } from 'backstage-plugin-handoff-common';
import { Notice } from '../components/Notice';
import { Time } from '../components/Time';
import { useMessages } from '../translation';

/** Says of every source that could not be read why, since when, and what is shown meanwhile. */
export function SourceNotices({ sources }: { sources: SourceStatus[] }) {
  const { t } = useMessages<'entity'>();
  const isPending = sources.some(({ state }) => state === 'pending');
  return (
    <>
      {isPending && (
        <Notice status="info" title={t('entity.sources.pending.title')}>
          {t('entity.sources.pending.description')}
        </Notice>
      )}
      {sources.map(source => (
        <SourceNotice key={source.id} source={source} />
      ))}
    </>
  );
}

function SourceNotice({ source }: { source: SourceStatus }) {
  const { t } = useMessages<'entity'>();
  const { state, target, failingSince, waitingUntil, error } = source;

  if (state === 'failing') {
    return (
      <Notice
        status="warning"
        title={t('entity.sources.failing.title', { target })}
      >
        {failingSince &&
          t('entity.sources.failing.since', {
            time: <Time at={failingSince} />,
          })}
        {error && `${error} `}
        {source.documents > 0 && t('entity.sources.failing.kept')}
      </Notice>
    );
  }
  if (state === 'waiting') {
    return (
      <Notice
        status="info"
        title={t('entity.sources.waiting.title', { target })}
      >
        {waitingUntil
          ? t('entity.sources.waiting.until', {
              time: <Time at={waitingUntil} />,
            })
          : t('entity.sources.waiting.soon')}
      </Notice>
    );
  }
  return null;
}
