import { Box } from '@backstage/ui';
import type { Change } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import styles from '../Changes.module.css';
import { ChangeRow } from './ChangeRow';

/** The changes that were loaded, or why there are none. */
export function ChangeList(props: {
  changes: Change[];
  total: number;
  isLoading: boolean;
  isNarrowed: boolean;
}) {
  const { changes, total, isLoading } = props;
  const { t } = useMessages<'changes'>();
  if (total === 0 && !props.isNarrowed) {
    return (
      <section className={styles.empty}>
        <h2 className={styles.title}>{t('changes.list.noneYet.title')}</h2>
        <p>
          {t('changes.list.noneYet.description', {
            request: <code>POST /api/handoff/changes</code>,
          })}
        </p>
      </section>
    );
  }
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.section}
      aria-label={t('changes.list.title')}
      aria-busy={isLoading}
    >
      <p className={styles.count} role="status">
        {total === 0
          ? t('changes.list.none')
          : t('changes.list.count', { count: total })}
      </p>
      <ul className={styles.rows}>
        {changes.map(change => (
          <ChangeRow key={change.id} change={change} />
        ))}
      </ul>
    </Box>
  );
}
