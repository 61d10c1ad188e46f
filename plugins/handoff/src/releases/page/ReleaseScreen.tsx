import { useApi } from '@backstage/core-plugin-api';
import type { Release } from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import { handoffApiRef } from '../../api';
import { Notice } from '../../components/Notice';
import { PageSurface } from '../../components/PageSurface';
import { useMessages } from '../../translation';
import { CriteriaPanel } from './criteria/CriteriaPanel';
import { DecisionPanel } from './decisions/DecisionPanel';
import { EvidencePanel } from './EvidencePanel';
import { PlanPanel } from './PlanPanel';
import { RehearsalPanel } from './rehearsals/RehearsalPanel';
import { ReviewPanel } from './review/ReviewPanel';
import { TimelinePanel } from './review/TimelinePanel';
import { ReleaseChanges } from './ReleaseChanges';
import { FollowUpPanel } from './followUps/FollowUpPanel';
import { ReleaseProvider } from './ReleaseContext';
import { ReleaseDocumentsProvider } from './ReleaseDocuments';
import { ReleaseHeader } from './ReleaseHeader';
import { ReleaseHistory } from './ReleaseHistory';
import styles from './ReleasePage.module.css';
import { ReleaseParts } from './ReleaseParts';
import { SignOffPanel } from './signOffs/SignOffPanel';
import { StatusPanel } from './StatusPanel';
import { TaskPanel } from './tasks/TaskPanel';
import { useReleaseRights } from './useReleaseRights';
import { WatchPanel } from './watch/WatchPanel';
import { useKeptFocus } from './useKeptFocus';
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
  const { releases } = useApi(handoffApiRef);
  const rights = useReleaseRights(release.id);
  const { remember, keep } = useKeptFocus();
  const context = useMemo(
    () => ({
      release,
      rights,
      rememberPart: remember,
      act: async (call: Promise<Release>) => {
        onAnswer(await call);
        keep();
      },
      reload: async () => {
        const current = await releases.get(release.id);
        onAnswer(current);
        return current;
      },
    }),
    [release, rights, onAnswer, releases, remember, keep],
  );
  useRevealedPart();
  return (
    <ReleaseProvider value={context}>
      <ReleaseDocumentsProvider entityRefs={release.entityRefs}>
        <PageSurface isWide>
          <ReleaseHeader />
          {error && (
            <Notice status="warning" title={t('releasePage.refreshFailed')} />
          )}
          <StatusPanel />
          <ReleaseParts />
          <div className={styles.columns}>
            <div className={styles.main}>
              <WatchPanel />
              <ReviewPanel />
              <FollowUpPanel />
              <TaskPanel />
              <ReleaseChanges />
              <RehearsalPanel />
              <TimelinePanel />
            </div>
            <div className={styles.beside}>
              <SignOffPanel />
              <CriteriaPanel />
              <PlanPanel />
              <DecisionPanel />
              <EvidencePanel />
              <ReleaseHistory />
            </div>
          </div>
        </PageSurface>
      </ReleaseDocumentsProvider>
    </ReleaseProvider>
  );
}
