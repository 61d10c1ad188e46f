import { Button, Checkbox } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import { memo } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../../api';
import { ChangeMarkdown } from '../../../changes/ChangeMarkdown';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import styles from '../ReleasePage.module.css';
import ownStyles from './Tasks.module.css';
import { RehearsalNote } from './RehearsalNote';
import { TaskActions } from './TaskActions';
import { TaskFacts } from './TaskFacts';
import { taskId } from './taskId';

/** One task: whether it is done, whose it is, until when, and what shows that it was done. */
export const TaskItem = memo(
  (props: {
    task: ReleaseTask;
    /** Whether it is about to be deleted. */
    isDeleted: boolean;
    onDelete: (id: string) => void;
    onUndo: (id: string) => void;
  }) => {
    const { task, isDeleted, onDelete, onUndo } = props;
    const { id, title, doneAt, evidence } = task;
    const { release, rights, act } = useReleasePage();
    const { releases } = useApi(handoffApiRef);
    const { t } = useMessages<'releasePage'>();
    const [{ error, loading }, tick] = useAsyncFn(
      (isDone: boolean) => act(releases.updateTask(release.id, id, { isDone })),
      [act, releases, release.id, id],
    );
    const hasEnded = ['cancelled', 'reviewed'].includes(release.state);
    if (isDeleted) {
      return (
        <li className={ownStyles.task} data-deleted="true">
          <s className={styles.words}>{title}</s>
          <span className={styles.buttons}>
            <span role="status">{t('releasePage.tasks.deleted')}</span>
            <Button
              // The button that was pressed is gone.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              size="small"
              variant="secondary"
              onPress={() => onUndo(id)}
            >
              {t('releasePage.tasks.undo')}
            </Button>
          </span>
        </li>
      );
    }
    return (
      <li
        id={taskId(id)}
        className={ownStyles.task}
        data-done={Boolean(doneAt)}
      >
        <div className={ownStyles.taskHead}>
          <Checkbox
            className={ownStyles.tick}
            isSelected={Boolean(doneAt)}
            isDisabled={!rights.mayUpdate || hasEnded || loading}
            onChange={tick}
          >
            {title}
          </Checkbox>
          <TaskActions task={task} onDelete={() => onDelete(id)} />
        </div>
        <TaskFacts task={task} />
        <RehearsalNote taskId={id} />
        {evidence && (
          <div className={ownStyles.evidence}>
            <ChangeMarkdown content={evidence} />
          </div>
        )}
        {error && (
          <ErrorNotice title={t('releasePage.tasks.failed')} error={error} />
        )}
      </li>
    );
  },
);
