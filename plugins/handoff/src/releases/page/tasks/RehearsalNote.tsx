import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import styles from './RehearsalNote.module.css';

/** What was noted about a task when it was rehearsed last. */
export function RehearsalNote({ taskId }: { taskId: string }) {
  const { rehearsals } = useReleasePage().release;
  const { t } = useMessages<'releasePage'>();
  const noted = rehearsals.flatMap(({ environment, tasks }) =>
    tasks.flatMap(each =>
      each.taskId === taskId && each.note
        ? [{ environment, note: each.note }]
        : [],
    ),
  );
  const last = noted.at(-1);
  return last ? (
    <p className={styles.note}>{t('releasePage.tasks.rehearsed', last)}</p>
  ) : null;
}
