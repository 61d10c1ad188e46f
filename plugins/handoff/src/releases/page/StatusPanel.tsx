import { Box } from '@backstage/ui';
import { DateTime } from 'luxon';
import { Notice } from '../../components/Notice';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { WindowText } from '../WindowText';
import { Countdown } from './Countdown';
import { useServerNow } from './useServerNow';
import { MoveActions } from './MoveActions';
import { offeredMoves } from './moves';
import { Parties } from './Parties';
import { useReleasePage } from './ReleaseContext';
import styles from './ReleasePage.module.css';
import ownStyles from './Status.module.css';
import { Sentences } from './Sentences';
import { WindowViolations } from './WindowViolations';

/** What the release waits for and who acts next, its window, and what can be done with it. */
export function StatusPanel() {
  const { release, rights, rememberPart } = useReleasePage();
  const { window, windowViolations, next } = release;
  const { t } = useMessages<'releasePage'>();
  const { onward } = offeredMoves(release);
  const fits = windowViolations.every(({ isExcepted }) => isExcepted);
  const hasEnded = release.moves.length === 0;
  return (
    <>
      <PassedOver />
      {!hasEnded && (
        <Box
          as="section"
          bg="neutral"
          className={ownStyles.status}
          tabIndex={-1}
          onFocus={event => rememberPart(event.currentTarget)}
          aria-label={t('releasePage.next.label')}
        >
          <div className={ownStyles.statusText}>
            {next && (
              <p className={ownStyles.next} role="status">
                {t(`releasePage.next.who.${next.what}`, {
                  who: <Parties refs={next.parties} />,
                })}
              </p>
            )}
            <ReviewDue />
            <WindowViolations />
            {onward && onward.unmet.length > 0 && (
              <>
                <p className={styles.hint}>{t('releasePage.next.waits')}</p>
                <Sentences texts={onward.unmet} />
              </>
            )}
            {onward?.unmet.length === 0 && fits && (
              <p className={styles.hint}>{t('releasePage.next.ready')}</p>
            )}
          </div>
          <div className={ownStyles.statusWindow}>
            {window ? (
              <>
                {!['deployed', 'rolled-back'].includes(release.state) && (
                  <Countdown window={window} />
                )}
                <WindowText window={window} />
              </>
            ) : (
              <span className={styles.hint}>
                {t('releasePage.window.none')}
              </span>
            )}
          </div>
          {rights.mayMove || rights.mayExpedite ? (
            <MoveActions />
          ) : (
            <p className={styles.hint}>{t('releasePage.next.notAllowed')}</p>
          )}
        </Box>
      )}
    </>
  );
}

function ReviewDue() {
  const { state, reviewDueAt } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  const now = useServerNow();
  if (state !== 'in-review' || !reviewDueAt) return null;
  const isLate = DateTime.fromISO(reviewDueAt) < now;
  return (
    <p className={isLate ? styles.late : styles.text}>
      {t(`releasePage.next.${isLate ? 'reviewLate' : 'reviewDue'}`, {
        time: <Time at={reviewDueAt} />,
      })}
    </p>
  );
}

/** What was not waited for, where the release went round what was agreed. */
function PassedOver() {
  const { isUnapproved, isExpedited, transitions } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  const unmet = transitions.flatMap(each => each.unmet);
  if (!isUnapproved && !isExpedited) return null;
  const kind = isUnapproved ? 'unapproved' : 'expedited';
  return (
    <Notice
      status={isUnapproved ? 'danger' : 'warning'}
      title={t(`releasePage.next.${kind}.title`)}
    >
      {unmet.length > 0 && (
        <>
          {t(`releasePage.next.${kind}.description`)}
          <Sentences texts={[...new Set(unmet)]} />
        </>
      )}
    </Notice>
  );
}
