import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import { EntityName } from '../../../components/EntityName';
import { NamedText } from '../../../components/NamedText';
import { Time } from '../../../components/Time';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import ownStyles from './Tasks.module.css';
import { ExactTime } from '../Sentence';
import { isOverdue } from './orderTasks';
import { useServerNow } from '../useServerNow';
import { TaskDocument } from './TaskDocument';
import { TaskRun } from './TaskRun';

/** Whose a task is, until when, what is done before it, which document says how, and who did it. */
export function TaskFacts({ task }: { task: ReleaseTask }) {
  const { owner, dueAt, doneAt, doneBy, dependsOn, documentId, criterionId } =
    task;
  const { t } = useMessages<'releasePage'>();
  const now = useServerNow();
  const isLate = isOverdue(task, now);
  const { release } = useReleasePage();
  const before = release.tasks.filter(
    ({ id, doneAt: isDone }) => !isDone && dependsOn?.includes(id),
  );
  return (
    <div className={ownStyles.taskFacts}>
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
      {before.length > 0 && !doneAt && (
        <span>
          {t('releasePage.tasks.after', {
            tasks: before.map(({ title }) => `“${title}”`).join(', '),
          })}
        </span>
      )}
      {criterionId && <span>{t('releasePage.tasks.template')}</span>}
      {documentId && <TaskDocument documentId={documentId} />}
      <TaskRun taskId={task.id} />
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
