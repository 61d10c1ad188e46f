import { Box } from '@backstage/ui';
import type { SuspectsQuery } from 'backstage-plugin-handoff-common';
import { useEffect, useId } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useLiveChanges } from '../../components/useLiveChanges';
import { timelineAround } from '../../timeline/timelineState';
import { useMessages } from '../../translation';
import { useMayReadChanges } from '../useMayReadChanges';
import { revealWhatChanged, WHAT_CHANGED_ID } from './revealWhatChanged';
import { SuspectList } from './SuspectList';
import styles from './Suspects.module.css';
import { useSuspects } from './useSuspects';
import { WindowText } from './WindowText';

interface WhatChangedProps {
  /** The alert, or what it is about and when it began. */
  query: SuspectsQuery;
  /** Whose timeline is offered, and whose news are listened to. */
  entityRef: string;
}

/**
 * What changed before an alert or another moment, as far as the reader may know of changes. It stands behind what is to be
 * done first, and loads by itself.
 */
export function WhatChanged(props: WhatChangedProps) {
  return useMayReadChanges() ? <Panel {...props} /> : null;
}

function Panel({ query, entityRef }: WhatChangedProps) {
  const { t } = useMessages<'suspects'>();
  const { suspects, error, reload } = useSuspects(query);
  useLiveChanges(`handoff:entity:${entityRef}`, reload);
  const links = useEntityLinks();
  const id = useId();
  const isLoading = !suspects && !error;
  useTarget(isLoading);
  return (
    <Box
      as="section"
      bg="neutral"
      id={WHAT_CHANGED_ID}
      className={styles.panel}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <h3 id={id} className={styles.title}>
        {t('suspects.title')}
      </h3>
      {isLoading && <Loading label={t('suspects.loading')} height={160} />}
      {error && !suspects && (
        <ErrorNotice
          title={t('suspects.failed')}
          error={error}
          retry={reload}
        />
      )}
      {suspects && (
        <>
          <WindowText found={suspects} />
          <SuspectList found={suspects} />
          <Link
            className={styles.timeline}
            to={links.timeline(entityRef, timelineAround(suspects.window.to))}
          >
            {t(
              query.alertId ? 'suspects.timelineOfAlert' : 'suspects.timeline',
            )}
          </Link>
        </>
      )}
    </Box>
  );
}

/** Takes the reader to the panel where the address asks for it, which browsers do only for what is there at once. */
function useTarget(isLoading: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${WHAT_CHANGED_ID}` && !isLoading) revealWhatChanged();
  }, [hash, isLoading]);
}
