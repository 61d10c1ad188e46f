import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import { EntityName } from '../../../components/EntityName';
import { NamedText } from '../../../components/NamedText';
import { Time } from '../../../components/Time';
import { useNow } from '../../../components/useNow';
import { useMessages } from '../../../translation';
import styles from '../ReleasePage.module.css';
import { ExactTime } from '../Sentence';
import { isOverdue } from './orderTasks';

/** Whose a task is, until when, and who did it. */
export function TaskFacts({ task }: { task: ReleaseTask }) {
  const { owner, dueAt, doneAt, doneBy } = task;
  const { t } = useMessages<'releasePage'>();
  const now = useNow();
  const isLate = isOverdue(task, now);
  return (
    <div className={styles.taskFacts}>
      {owner ? (
        <EntityName entityRef={owner} />
      ) : (
        <span className={styles.late}>{t('releasePage.tasks.noOwner')}</span>
      )}
      {dueAt && (
        <span className={isLate ? styles.late : undefined}>
          {t(`releasePage.tasks.${isLate ? 'overdue' : 'due'}`, {
            time: <ExactTime at={dueAt} />,
          })}
        </span>
      )}
      {doneAt && (
        <span>
          {t('releasePage.tasks.doneBy', {
            who: doneBy ? <NamedText text={doneBy} /> : '',
            time: <Time at={doneAt} />,
          })}
        </span>
      )}
    </div>
  );
}
