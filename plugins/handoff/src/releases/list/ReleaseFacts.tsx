import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { DeployedWhere } from '../DeployedWhere';
import styles from '../Releases.module.css';
import { WindowText } from '../WindowText';
import { NextStep } from './NextStep';

/** What is deployed where and when, and what comes next. */
export function ReleaseFacts({ release }: { release: ReleaseSummary }) {
  const { window, createdAt } = release;
  const { t } = useMessages<'releases'>();
  return (
    <>
      <div className={styles.facts}>
        <DeployedWhere {...release} />
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
