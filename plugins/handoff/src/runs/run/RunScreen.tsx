import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffRunUpdatePermission,
  type RunDetail,
} from 'backstage-plugin-handoff-common';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Notice } from '../../components/Notice';
import { PageSurface } from '../../components/PageSurface';
import { useMessages } from '../../translation';
import { applyQueued } from '../queue/applyQueued';
import { isUndecided } from '../queue/queuedChanges';
import { useRunQueue } from '../queue/useRunQueue';
import { ActionBar } from './ActionBar';
import { ImageAccess } from './ImageAccess';
import { QueueNotices } from './QueueNotices';
import { revealStep } from './revealStep';
import {
  RunProvider,
  type RunContextValue,
  type RunDialog,
} from './RunContext';
import { RunDialogs } from './RunDialogs';
import { RunHeader } from './RunHeader';
import { RunLog } from './RunLog';
import { RunNews } from './RunNews';
import { RunNotices } from './RunNotices';
import styles from './RunPage.module.css';
import { RunWhatChanged } from './RunWhatChanged';
import { StepList } from './StepList';
import { useRunLinks } from './useRunLinks';
import { useTargetStep } from './useTargetStep';

/** A run as it is now, with what its reader has done and the backend does not know yet. */
export function RunScreen(props: {
  detail: RunDetail;
  userRef: string;
  /** Why the run could not be asked for lately. */
  error: Error | undefined;
  /** Takes what the backend says of the run. */
  onAnswer: (detail: RunDetail) => void;
  reload: () => void;
}) {
  const { detail, userRef, error, onAnswer, reload } = props;
  const { t } = useMessages<'runs'>();
  const [dialog, setDialog] = useState<RunDialog>();
  const queue = useRunQueue(detail.run.id, userRef, onAnswer);
  const { changes, add } = queue;
  const waiting = queue.isWaiting
    ? changes.filter(change => !isUndecided(change)).length
    : 0;
  const shown = useMemo(
    () => applyQueued(detail, changes, userRef),
    [detail, changes, userRef],
  );
  const [canShowImages, setCanShowImages] = useState(false);
  const links = useRunLinks(detail.run, canShowImages);
  const target = useTargetStep(shown.steps);
  const { allowed, loading } = usePermission({
    permission: handoffRunUpdatePermission,
  });
  const isActive = shown.run.state === 'active';

  const { goOn } = target;
  const hasSettled = useRef(false);
  const targetNumber = target.target?.number;
  useEffect(() => {
    if (hasSettled.current && targetNumber) revealStep(targetNumber);
    hasSettled.current = false;
  }, [targetNumber]);
  const changeStep: RunContextValue['changeStep'] = useCallback(
    change => {
      const step = shown.steps.find(({ number }) => number === change.step);
      if (!step) return;
      add({ ...change, kind: 'step', version: step.version });
      if (change.state === 'open') return;
      goOn(change.step);
      hasSettled.current = true;
    },
    [shown.steps, add, goOn],
  );
  const context: RunContextValue = useMemo(
    () => ({
      shown,
      canAct: allowed && isActive,
      canNote: allowed,
      waiting,
      links,
      changeStep,
      addNote: note => add({ ...note, kind: 'note' }),
      open: setDialog,
    }),
    [shown, allowed, isActive, waiting, links, changeStep, add],
  );

  return (
    <RunProvider value={context}>
      <PageSurface isWide>
        <RunHeader />
        {error && <Notice status="warning" title={t('runs.refreshFailed')} />}
        {!allowed && !loading && (
          <Notice status="info" title={t('runs.notAllowed')} />
        )}
        <QueueNotices {...queue} />
        <RunNotices />
        <div className={styles.columns}>
          <StepList targetStep={isActive ? targetNumber : undefined} />
          <div className={styles.beside}>
            <RunWhatChanged />
            <RunLog />
          </div>
        </div>
        {context.canAct && (
          <ActionBar
            {...target}
            onMove={by => {
              const number = target.move(by);
              if (number) revealStep(number, { focus: true });
            }}
          />
        )}
        <RunNews detail={detail} userRef={userRef} />
        {dialog && (
          <RunDialogs
            dialog={dialog}
            isQueueEmpty={changes.length === 0}
            onAnswer={onAnswer}
            reload={reload}
            onClose={() => setDialog(undefined)}
          />
        )}
        {links.detail && links.detail.files.length > 0 && (
          <ImageAccess onReady={setCanShowImages} />
        )}
      </PageSurface>
    </RunProvider>
  );
}
