import { Button } from '@backstage/ui';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffRunCreatePermission,
  handoffRunUpdatePermission,
  type Drill,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { Link } from 'react-router-dom';
import { EntityLink } from '../../components/EntityLink';
import { Pill } from '../../components/Pill';
import { Time } from '../../components/Time';
import { absoluteTime } from '../../components/times';
import { useEntityLinks } from '../../components/useEntityLinks';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import styles from '../RunRow.module.css';

/** One planned drill: of what, when in the reader's time zone, who holds it. */
export function DrillRow(props: {
  drill: Drill;
  onChoose: (action: 'start' | 'move' | 'call-off') => void;
}) {
  const { drill, onChoose } = props;
  const { document, at, owner, environment, state } = drill;
  const { t } = useMessages<'drills'>();
  const links = useEntityLinks();
  const locale = useLocale();
  const { allowed: canStart } = usePermission({
    permission: handoffRunCreatePermission,
  });
  const { allowed: canChange } = usePermission({
    permission: handoffRunUpdatePermission,
  });
  const { title } = document;
  return (
    <li className={`${styles.row} ${styles.wrapping}`}>
      <div className={styles.text}>
        <Link
          className={styles.link}
          to={links.document(document.entityRef, document.id)}
        >
          {title}
        </Link>
        <div className={styles.facts}>
          <strong>{absoluteTime(DateTime.fromISO(at), locale)}</strong>
          <Time at={at} />
          {state === 'missed' && (
            <Pill tone="warning">{t('drills.missed')}</Pill>
          )}
        </div>
        <div className={styles.facts}>
          <EntityLink entityRef={document.entityRef} />
          <span>
            {t('drills.holder')} <EntityLink entityRef={owner} />
          </span>
          {environment && <span>{environment}</span>}
        </div>
      </div>
      <div className={styles.actions}>
        {canStart && (
          <Button
            variant="primary"
            aria-label={t('drills.startOf', { title })}
            onPress={() => onChoose('start')}
          >
            {t('drills.start')}
          </Button>
        )}
        {canChange && (
          <>
            <Button
              variant="secondary"
              aria-label={t('drills.moveOf', { title })}
              onPress={() => onChoose('move')}
            >
              {t('drills.move')}
            </Button>
            <Button
              variant="tertiary"
              aria-label={t('drills.callOffOf', { title })}
              onPress={() => onChoose('call-off')}
            >
              {t('drills.callOff')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
