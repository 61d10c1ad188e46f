import { useMessages } from '../../../translation';
import { Parties } from '../Parties';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';

/** Who decides about an exception, for those who do not. */
export function DecidersHint(props: {
  /** Whether the reader would, had they not asked for it themselves. */
  isOwn: boolean;
  /** Full refs. */
  deciders: string[];
}) {
  const { isOwn, deciders } = props;
  const role = useReleasePage().release.exceptionRole;
  const { t } = useMessages<'releasePage'>();
  if (isOwn) {
    return (
      <span className={styles.hint}>
        {t('releasePage.criteria.exception.own')}
      </span>
    );
  }
  return (
    <span className={deciders.length ? styles.hint : styles.late}>
      {deciders.length
        ? t('releasePage.criteria.exception.deciders', {
            role,
            who: <Parties refs={deciders} />,
          })
        : t('releasePage.criteria.exception.nobody', { role })}
    </span>
  );
}
