import { Skeleton } from '@backstage/ui';
import type { ReleaseWatch } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { AlertItem } from '../../../alerts/AlertItem';
import alertStyles from '../../../alerts/AlertItem.module.css';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { useRunAddress } from '../../../runs/useRunAddress';
import { useMessages } from '../../../translation';
import { PartSection } from '../PartSection';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import ownStyles from './Watch.module.css';
import { ExactTime } from '../Sentence';
import { ChangeTexts } from './ChangeTexts';
import { isWatched } from './isWatched';
import { ProcedureList } from './ProcedureList';
import { RollBackDialog, type Procedure } from './RollBackDialog';
import { useWatch } from './useWatch';
import { useServerNow } from '../useServerNow';

/** While a release is deployed and until it is no longer watched: what happens, what to watch, and the way back. */
export function WatchPanel() {
  const { release } = useReleasePage();
  const now = useServerNow();
  return isWatched(release, now) ? <Watch /> : null;
}

function Watch() {
  const { release } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const runAddress = useRunAddress();
  const { value: watch, error, retry } = useWatch(release);
  const [procedure, setProcedure] = useState<Procedure>();
  const run = release.runs.find(
    ({ purpose, endedAt }) => purpose === 'rollback' && !endedAt,
  );
  return (
    <PartSection name="watch" title={t('releasePage.watch.title')}>
      {!watch && !error && <Skeleton width="100%" height={80} />}
      {error && !watch && (
        <ErrorNotice
          title={t('releasePage.watch.failed')}
          error={error}
          retry={retry}
        />
      )}
      {run && (
        <Link className={styles.link} to={runAddress(run.runId)}>
          {t('releasePage.watch.rollBack.run')}
        </Link>
      )}
      {watch && (
        <>
          <p className={styles.hint}>
            {watch.since &&
              t('releasePage.watch.since', {
                time: <ExactTime at={watch.since} />,
              })}
            {watch.until && (
              <>
                {', '}
                {t('releasePage.watch.until', {
                  time: <ExactTime at={watch.until} />,
                })}
              </>
            )}
          </p>
          <Alerts alerts={watch.alerts} />
          <div className={ownStyles.pair}>
            <ChangeTexts
              title={t('releasePage.watch.monitoring')}
              texts={watch.monitoring}
              none={t('releasePage.watch.noMonitoring')}
            />
            <div>
              <ChangeTexts
                title={t('releasePage.watch.rollback')}
                texts={watch.rollback}
              />
              <ProcedureList
                procedures={watch.procedures}
                onRollBack={setProcedure}
              />
            </div>
          </div>
        </>
      )}
      {procedure && (
        <RollBackDialog
          procedure={procedure}
          onClose={() => setProcedure(undefined)}
        />
      )}
    </PartSection>
  );
}

function Alerts({ alerts }: Pick<ReleaseWatch, 'alerts'>) {
  const { t } = useMessages<'releasePage'>();
  const firing = alerts.filter(({ state }) => state === 'firing').length;
  if (!alerts.length) {
    return (
      <p className={styles.text} role="status">
        {t('releasePage.watch.alerts.none')}
      </p>
    );
  }
  return (
    <div className={ownStyles.alerts} data-firing={firing > 0}>
      <p className={styles.label} role="status">
        {firing
          ? t('releasePage.watch.alerts.firing', { count: firing })
          : t('releasePage.watch.alerts.title', { count: alerts.length })}
      </p>
      <ul className={alertStyles.alerts}>
        {alerts.map(alert => (
          <AlertItem key={alert.id} alert={alert} />
        ))}
      </ul>
    </div>
  );
}
