import { Button } from '@backstage/ui';
import { lazy, Suspense, useState } from 'react';
import { Notice } from '../../components/Notice';
import { EntityName } from '../../components/EntityName';
import { Time } from '../../components/Time';
import { LoadingHistory } from '../../documents/history/LoadingHistory';
import { useMessages } from '../../translation';
import { useRunPage } from './RunContext';
import styles from './RunPage.module.css';

const RevisionComparison = lazy(() =>
  import('../../documents/history/RevisionComparison').then(module => ({
    default: module.RevisionComparison,
  })),
);

/** How a run ended, that it ought to end, and that its document is another by now. */
export function RunNotices() {
  const { shown, canAct, open } = useRunPage();
  const { run } = shown;
  const { t } = useMessages<'runs'>();
  return (
    <>
      {run.state !== 'active' && <Ended />}
      {run.asksForOutcome && (
        <Notice status="info" title={t('runs.resolved.title')}>
          {t('runs.resolved.description')}
          {canAct && (
            <div className={styles.choices}>
              <Button
                className={styles.choice}
                variant="secondary"
                onPress={() => open({ type: 'finish' })}
              >
                {t('runs.action.finish')}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {shown.newestRevision && <Changed newest={shown.newestRevision} />}
    </>
  );
}

function Ended() {
  const { run } = useRunPage().shown;
  const { state, outcome, endedAt, endedBy, reason } = run;
  const { t } = useMessages<'runs'>();
  const title =
    state === 'finished' && outcome
      ? t('runs.ended.finished', { outcome: t(`runs.outcome.${outcome}`) })
      : t(
          state === 'abandoned' ? 'runs.ended.abandoned' : 'runs.ended.aborted',
        );
  return (
    <Notice status="info" title={title}>
      {state === 'abandoned' && `${t('runs.ended.idle')} `}
      {endedAt && endedBy && (
        <>
          {t('runs.ended.by', {
            person: <EntityName entityRef={endedBy} />,
            time: <Time at={endedAt} />,
          })}{' '}
        </>
      )}
      {reason}
    </Notice>
  );
}

function Changed({ newest }: { newest: number }) {
  const { run } = useRunPage().shown;
  const { t } = useMessages<'runs'>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Notice status="warning" title={t('runs.revision.title')}>
        {t('runs.revision.description', {
          revision: String(run.revision),
          newest: String(newest),
        })}
        <div className={styles.choices}>
          <Button
            className={styles.choice}
            variant="secondary"
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'runs.revision.hide' : 'runs.revision.show')}
          </Button>
        </div>
      </Notice>
      {isOpen && (
        <Suspense fallback={<LoadingHistory />}>
          <RevisionComparison
            documentId={run.document.id}
            selection={{ from: run.revision, to: newest }}
          />
        </Suspense>
      )}
    </>
  );
}
