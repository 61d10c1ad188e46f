import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import styles from '../Releases.module.css';
import { WindowText } from '../WindowText';
import { NextStep } from './NextStep';

/** What is deployed where and when, and what comes next. */
export function ReleaseFacts({ release }: { release: ReleaseSummary }) {
  const { environment, version, window, createdAt } = release;
  const { t } = useMessages<'releases'>();
  return (
    <>
      <div className={styles.facts}>
        {environment && version && (
          <span>{t('releases.list.deployedIn', { version, environment })}</span>
        )}
        {environment && !version && (
          <span>{t('releases.list.environment', { environment })}</span>
        )}
        {!environment && version && (
          <span>{t('releases.list.version', { version })}</span>
        )}
        {window ? (
          <WindowText window={window} />
        ) : (
          <span>
            {t('releases.list.written', { time: <Time at={createdAt} /> })}
          </span>
        )}
      </div>
      <NextStep release={release} />
    </>
  );
}
