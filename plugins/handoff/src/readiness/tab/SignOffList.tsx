import type { GateStanding } from 'backstage-plugin-handoff-common';
import { Fragment } from 'react';
import { useMessages } from '../../translation';
import styles from './Gate.module.css';
import { Person } from './Person';
import { SignOffItem } from './SignOffItem';

/** Whose word a gate asks for, and what has been said so far. */
export function SignOffList({ standing }: { standing: GateStanding }) {
  const { gate, signOffs } = standing;
  const { t } = useMessages<'readiness'>();
  const { signOff: asked } = gate;
  return (
    <>
      {asked && (
        <p className={styles.text}>
          {t('readiness.gate.asked', {
            count: asked.approvals,
            roles: (
              <>
                {asked.roles.map((role, index) => (
                  <Fragment key={role}>
                    {index > 0 && t('readiness.gate.or')}
                    <Person
                      who={role}
                      entityOwner={t('readiness.entityOwner')}
                    />
                  </Fragment>
                ))}
              </>
            ),
          })}
        </p>
      )}
      <ul className={styles.items}>
        {signOffs.map(each => (
          <SignOffItem key={each.id} signOff={each} />
        ))}
      </ul>
    </>
  );
}
