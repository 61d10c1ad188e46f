import { Button } from '@backstage/ui';
import { DateTime } from 'luxon';
import { Notice } from '../../components/Notice';
import { EntityName } from '../../components/EntityName';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import {
  isUndecided,
  type QueuedChange,
  type QueuedStepChange,
} from '../queue/queuedChanges';
import { useRunPage } from './RunContext';
import styles from './RunPage.module.css';

/** What of the reader's changes is not sent yet, and what was not taken and waits for a decision. */
export function QueueNotices(props: {
  changes: readonly QueuedChange[];
  insist: (requestId: string) => void;
  giveUp: (requestId: string) => void;
}) {
  const { changes, insist, giveUp } = props;
  const { waiting } = useRunPage();
  const { t } = useMessages<'runs'>();
  return (
    <>
      {waiting > 0 && (
        <Notice
          status="warning"
          title={t('runs.queue.waiting', { count: waiting })}
        >
          {t('runs.queue.kept')}
        </Notice>
      )}
      {changes.filter(isUndecided).map(change => (
        <Undecided
          key={change.requestId}
          change={change}
          insist={() => insist(change.requestId)}
          giveUp={() => giveUp(change.requestId)}
        />
      ))}
    </>
  );
}

function Undecided(props: {
  change: QueuedChange;
  insist: () => void;
  giveUp: () => void;
}) {
  const { change, insist, giveUp } = props;
  const { t } = useMessages<'runs'>();
  const isConflict = change.kind === 'step' && change.conflict !== undefined;
  return (
    <Notice
      status="danger"
      title={
        isConflict
          ? t('runs.queue.conflict', { number: String(change.step) })
          : t('runs.queue.refused')
      }
    >
      {isConflict ? <Conflict change={change} /> : <Refusal change={change} />}
      <div className={styles.choices}>
        <Button className={styles.choice} variant="secondary" onPress={giveUp}>
          {t(isConflict ? 'runs.queue.keepTheirs' : 'runs.queue.discard')}
        </Button>
        <Button className={styles.choice} variant="secondary" onPress={insist}>
          {t(isConflict ? 'runs.queue.sendMine' : 'runs.queue.again')}
        </Button>
      </div>
    </Notice>
  );
}

function Conflict({ change }: { change: QueuedStepChange }) {
  const { t } = useMessages<'runs'>();
  const locale = useLocale();
  if (!change.conflict) return null;
  const { state, by, at, reason } = change.conflict;
  return (
    <>
      {t(`runs.queue.theirs.${state}`, {
        person: by ? <EntityName entityRef={by} /> : t('runs.queue.somebody'),
        number: String(change.step),
        time: at
          ? DateTime.fromISO(at)
              .setLocale(locale)
              .toLocaleString(DateTime.TIME_SIMPLE)
          : '',
      })}{' '}
      {reason && `${t('runs.step.reason', { reason })}. `}
      {t('runs.queue.yours', {
        state: t(`runs.queue.yourState.${change.state}`),
      })}{' '}
      {change.reason && t('runs.step.reason', { reason: change.reason })}
    </>
  );
}

function Refusal({ change }: { change: QueuedChange }) {
  const { t } = useMessages<'runs'>();
  return (
    <>
      {change.refusal}{' '}
      {change.kind === 'step'
        ? t('runs.queue.refusedStep', {
            number: String(change.step),
            state: t(`runs.queue.yourState.${change.state}`),
          })
        : t('runs.queue.refusedNote', { text: change.text })}
    </>
  );
}
