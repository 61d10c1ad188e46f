import { Button } from '@backstage/ui';
import type {
  ReleaseTask,
  ReleaseTaskPhase,
} from 'backstage-plugin-handoff-common';
import { useId, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useMessages } from '../../../translation';
import styles from '../ReleasePage.module.css';
import { taskId } from './taskId';
import { TaskItem } from './TaskItem';
import type { useDeferredDeletion } from './useDeferredDeletion';

/** A thousand at once would make the page slow. */
const PAGE_SIZE = 50;

/** The tasks before, during or after the deployment. */
export function TaskPhase(props: {
  phase: ReleaseTaskPhase;
  tasks: ReleaseTask[];
  deletion: ReturnType<typeof useDeferredDeletion>;
}) {
  const { phase, tasks, deletion } = props;
  const { t } = useMessages<'releasePage'>();
  const { hash } = useLocation();
  const id = useId();
  // A link may lead to any of them.
  const [shown, setShown] = useState(() => {
    const wanted = tasks.findIndex(task => `#${taskId(task.id)}` === hash);
    return Math.max(PAGE_SIZE, wanted + 1);
  });
  const hidden = tasks.length - shown;
  return (
    <>
      <h4 id={id} className={styles.label}>
        {t(`releasePage.tasks.phase.${phase}`)}
      </h4>
      <ul className={styles.items} aria-labelledby={id}>
        {tasks.slice(0, shown).map(task => (
          <TaskItem
            key={task.id}
            task={task}
            isDeleted={deletion.pending.includes(task.id)}
            onDelete={deletion.begin}
            onUndo={deletion.undo}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          className={styles.more}
          size="small"
          variant="secondary"
          onPress={() => setShown(shown + PAGE_SIZE)}
        >
          {t('releasePage.tasks.more', {
            number: String(Math.min(hidden, PAGE_SIZE)),
          })}
        </Button>
      )}
    </>
  );
}
