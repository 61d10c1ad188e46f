import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Pill, type PillTone } from '../../../components/Pill';
import { useMessages } from '../../../translation';
import { isPlannable } from '../isPlannable';
import { Parties } from '../Parties';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import ownStyles from './SignOffs.module.css';
import { isSignable } from './isSignable';
import { SignDialog, type SignAction } from './SignDialog';
import { SignOffText } from './SignOffText';
import type { RoleStanding } from './standing';

const TONES: Record<RoleStanding['state'], PillTone> = {
  signed: 'success',
  objected: 'danger',
  void: 'warning',
  waiting: 'neutral',
};

/** Who has a role, what they have signed, and what the reader can sign for it. */
export function RoleItem({ standing }: { standing: RoleStanding }) {
  const { role, parties, isRequired, state, signOffs } = standing;
  const { release, rights } = useReleasePage();
  const { t } = useMessages<'releasePage'>();
  const [action, setAction] = useState<SignAction>();
  const own = signOffs.find(({ by }) => by === rights.userRef);
  const hasRole = parties.some(ref => rights.ownershipRefs.includes(ref));
  const maySign = rights.maySign && hasRole && isSignable(release);
  const isSigned = own?.state === 'approved' && !own.voidedBy.length;
  const mayWithdraw = rights.maySign && own && isPlannable(release);
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <strong className={ownStyles.role}>{role}</strong>
        {isRequired && (
          <span className={styles.hint}>
            {t('releasePage.signOffs.required')}
          </span>
        )}
        {(isRequired || state !== 'waiting') && (
          <span className={styles.pills}>
            <Pill tone={TONES[state]}>
              {t(`releasePage.signOffs.state.${state}`)}
            </Pill>
          </span>
        )}
      </div>
      <span className={styles.hint}>
        {parties.length ? (
          <Parties refs={parties} />
        ) : (
          t('releasePage.signOffs.nobody')
        )}
      </span>
      {signOffs.map(signOff => (
        <SignOffText key={signOff.id} signOff={signOff} />
      ))}
      {(maySign || mayWithdraw) && (
        <div className={styles.buttons}>
          {maySign && !isSigned && (
            <Button
              size="small"
              variant={isRequired ? 'primary' : 'secondary'}
              onPress={() => setAction({ type: 'sign' })}
            >
              {own
                ? t('releasePage.signOffs.signAgain', { role })
                : t('releasePage.signOffs.sign', { role })}
            </Button>
          )}
          {maySign && (
            <Button
              size="small"
              variant="secondary"
              onPress={() => setAction({ type: 'object' })}
            >
              {t('releasePage.signOffs.object')}
            </Button>
          )}
          {mayWithdraw && (
            <Button
              size="small"
              variant="tertiary"
              onPress={() => setAction({ type: 'withdraw', id: own.id })}
            >
              {t('releasePage.signOffs.withdraw')}
            </Button>
          )}
        </div>
      )}
      {action && (
        <SignDialog
          role={role}
          action={action}
          onClose={() => setAction(undefined)}
        />
      )}
    </li>
  );
}
