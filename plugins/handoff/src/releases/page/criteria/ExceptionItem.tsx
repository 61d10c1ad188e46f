import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseException } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { NamedText } from '../../../components/NamedText';
import { Pill, type PillTone } from '../../../components/Pill';
import { Time } from '../../../components/Time';
import { ReasonDialog } from '../../../readiness/tab/actions/ReasonDialog';
import { useMessages } from '../../../translation';
import { isPlannable } from '../isPlannable';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import { ExactTime } from '../Sentence';
import { DecidersHint } from './DecidersHint';
import { exceptionRights } from './exceptionRights';

type State = ReleaseException['state'];
type Decision = 'granted' | 'denied' | 'revoked';

const TONES: Record<State, PillTone> = {
  requested: 'info',
  granted: 'warning',
  denied: 'neutral',
  revoked: 'neutral',
  expired: 'neutral',
};

const VERBS = { granted: 'grant', denied: 'deny', revoked: 'revoke' } as const;

/** Leave to go on without something: why, until when, and who has decided. */
export function ExceptionItem({ exception }: { exception: ReleaseException }) {
  const { subject, reason, state, expiresAt } = exception;
  const { requestedBy, requestedAt, decidedBy, decidedAt } = exception;
  const { release, rights, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [decision, setDecision] = useState<Decision>();
  const close = () => setDecision(undefined);
  const { mayDecide, isOwn, deciders } = exceptionRights(
    exception,
    release,
    rights,
  );
  // Once it is on its way, leave changes nothing any more.
  const isOpen = isPlannable(release);
  const button = (label: string, to: Decision) => (
    <Button size="small" variant="secondary" onPress={() => setDecision(to)}>
      {label}
    </Button>
  );
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <strong>
          <SubjectText subject={subject} />
        </strong>
        <span className={styles.pills}>
          <Pill tone={TONES[state]}>
            {t(`releasePage.criteria.exception.state.${state}`)}
          </Pill>
        </span>
      </div>
      <p className={styles.words}>{reason}</p>
      <span className={styles.hint}>
        {t('releasePage.criteria.exception.asked', {
          who: <NamedText text={requestedBy} />,
          time: <Time at={requestedAt} />,
        })}
        {', '}
        {t('releasePage.criteria.exception.expires', {
          time: <ExactTime at={expiresAt} />,
        })}
      </span>
      {decidedBy && decidedAt && (
        <span className={styles.hint}>
          {t('releasePage.criteria.exception.decided', {
            who: <NamedText text={decidedBy} />,
            time: <Time at={decidedAt} />,
          })}
        </span>
      )}
      {exception.decisionReason && (
        <p className={styles.words}>{exception.decisionReason}</p>
      )}
      {isOpen && state === 'requested' && (!mayDecide || isOwn) && (
        <DecidersHint isOwn={mayDecide && isOwn} deciders={deciders} />
      )}
      {isOpen && mayDecide && state === 'requested' && (
        <div className={styles.buttons}>
          {!isOwn &&
            button(t('releasePage.criteria.exception.grant'), 'granted')}
          {button(t('releasePage.criteria.exception.deny'), 'denied')}
        </div>
      )}
      {isOpen && mayDecide && state === 'granted' && (
        <div className={styles.buttons}>
          {button(t('releasePage.criteria.exception.revoke'), 'revoked')}
        </div>
      )}
      {decision && (
        <ReasonDialog
          title={t(`releasePage.criteria.exception.dialog.${decision}`)}
          label={t('releasePage.criteria.exception.dialog.decisionReason')}
          isOptional={decision === 'granted'}
          isDestructive={decision !== 'granted'}
          confirm={t(`releasePage.criteria.exception.${VERBS[decision]}`)}
          failed={t('releasePage.criteria.exception.dialog.failed')}
          onSubmit={why =>
            act(
              releases.decideException(release.id, exception.id, {
                state: decision,
                ...(why && { reason: why }),
              }),
            )
          }
          onClose={close}
          onDone={close}
        >
          <p>{reason}</p>
        </ReasonDialog>
      )}
    </li>
  );
}

/** What an exception is for; a freeze or a window by its title, as long as it is in the way of the release. */
function SubjectText(props: { subject: ReleaseException['subject'] }) {
  const { type, id = '' } = props.subject;
  const { windowViolations } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  if (type !== 'period') {
    return <>{id || t(`releasePage.criteria.kind.${type}`)}</>;
  }
  const violation = windowViolations.find(({ periodId }) => periodId === id);
  return (
    <>
      {violation?.title
        ? t(`releasePage.criteria.exception.${violation.kind}`, {
            title: violation.title,
          })
        : t('releasePage.criteria.exception.period', { id })}
    </>
  );
}
