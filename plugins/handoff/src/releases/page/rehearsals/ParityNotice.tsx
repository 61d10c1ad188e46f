import type { ReleaseParity } from 'backstage-plugin-handoff-common';
import { entityName } from '../../../components/entityName';
import { Notice } from '../../../components/Notice';
import { useMessages } from '../../../translation';
import styles from '../ReleasePage.module.css';

const STATUS = {
  passed: 'success',
  failed: 'warning',
  'no-data': 'info',
} as const;

/** Whether what was rehearsed is like what is deployed to, and in what it is not. */
export function ParityNotice({ parity }: { parity: ReleaseParity }) {
  const { state, reason, differences } = parity;
  const { t } = useMessages<'releasePage'>();
  const nothing = t('releasePage.rehearsals.parity.nothing');
  return (
    <Notice
      status={STATUS[state]}
      title={t(`releasePage.rehearsals.parity.${state}`)}
    >
      {reason}
      {differences.length > 0 && (
        <ul className={styles.reasons}>
          {differences.map(({ entityRef, fact, rehearsed, target }) => (
            <li key={`${entityRef} ${fact}`}>
              {t('releasePage.rehearsals.parity.difference', {
                fact,
                entity: entityName(entityRef),
                rehearsed: rehearsed ?? nothing,
                target: target ?? nothing,
              })}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
