import type { EntityEnvironment } from 'backstage-plugin-handoff-common';
import { Disclosure } from '../../components/Disclosure';
import { useMessages } from '../../translation';
import { ReferenceList } from '../ReferenceList';
import styles from './Environments.module.css';

/** The changes that are merged and not in an environment, by their number until they are asked for. */
export function Behind({ behind }: { behind: EntityEnvironment['behind'] }) {
  const { count, isAtLeast, changes } = behind;
  const { t } = useMessages<'environments'>();
  if (count === 0) {
    return (
      <span className={styles.secondary}>
        {t(`environments.behind.${isAtLeast ? 'noneKnown' : 'none'}`)}
      </span>
    );
  }
  const more = count - changes.length;
  return (
    <Disclosure
      summary={t(`environments.behind.${isAtLeast ? 'atLeast' : 'count'}`, {
        count,
      })}
    >
      <ReferenceList changes={changes} />
      {more > 0 && (
        <p className={styles.remark}>
          {t('environments.behind.more', { count: more })}
        </p>
      )}
    </Disclosure>
  );
}
