import type { Release } from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import { Notice } from '../../components/Notice';
import { PageSurface } from '../../components/PageSurface';
import { useMessages } from '../../translation';
import { DecisionPanel } from './decisions/DecisionPanel';
import { PlanPanel } from './PlanPanel';
import { ReleaseChanges } from './ReleaseChanges';
import { ReleaseProvider } from './ReleaseContext';
import { ReleaseHeader } from './ReleaseHeader';
import { ReleaseHistory } from './ReleaseHistory';
import styles from './ReleasePage.module.css';
import { ReleaseParts } from './ReleaseParts';
import { SignOffPanel } from './signOffs/SignOffPanel';
import { StatusPanel } from './StatusPanel';
import { TaskPanel } from './tasks/TaskPanel';
import { useReleaseRights } from './useReleaseRights';
import { useRevealedPart } from './useRevealedPart';

/** A release as it is now: what it waits for first, then what belongs to it. */
export function ReleaseScreen(props: {
  release: Release;
  /** Why it could not be asked for lately. */
  error: Error | undefined;
  /** Takes what the backend says of the release. */
  onAnswer: (release: Release) => void;
}) {
  const { release, error, onAnswer } = props;
  const { t } = useMessages<'releasePage'>();
  const rights = useReleaseRights();
  const context = useMemo(
    () => ({
      release,
      rights,
      act: async (call: Promise<Release>) => onAnswer(await call),
    }),
    [release, rights, onAnswer],
  );
  useRevealedPart();
  return (
    <ReleaseProvider value={context}>
      <PageSurface isWide>
        <ReleaseHeader />
        {error && (
          <Notice status="warning" title={t('releasePage.refreshFailed')} />
        )}
        <StatusPanel />
        <ReleaseParts />
        <div className={styles.columns}>
          <div className={styles.main}>
            <TaskPanel />
            <ReleaseChanges />
          </div>
          <div className={styles.beside}>
            <SignOffPanel />
            <PlanPanel />
            <DecisionPanel />
            <ReleaseHistory />
          </div>
        </div>
      </PageSurface>
    </ReleaseProvider>
  );
}
