import { ButtonIcon } from '@backstage/ui';
import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import { PaperclipIcon, SquarePenIcon, Trash2Icon } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../translation';
import { isPlannable } from '../isPlannable';
import { useReleasePage } from '../ReleaseContext';
import styles from './Tasks.module.css';
import { EvidenceDialog } from './EvidenceDialog';
import { RunTaskButton } from './RunTaskButton';
import { TaskDialog } from './TaskDialog';
import { useIsRunnable } from './useIsRunnable';

/** What the reader can do with a task beside saying that it is done. */
export function TaskActions(props: {
  task: ReleaseTask;
  onDelete: () => void;
}) {
  const { task, onDelete } = props;
  const { title } = task;
  const { release, rights } = useReleasePage();
  const isRunnable = useIsRunnable(task);
  const { t } = useMessages<'releasePage'>();
  const [dialog, setDialog] = useState<'edit' | 'evidence'>();
  const close = () => setDialog(undefined);
  if (!rights.mayUpdate) return null;
  const hasEnded = ['cancelled', 'reviewed'].includes(release.state);
  return (
    <span className={styles.taskButtons}>
      {isRunnable && !task.doneAt && !hasEnded && <RunTaskButton task={task} />}
      {!hasEnded && (
        <ButtonIcon
          size="small"
          variant="tertiary"
          icon={<PaperclipIcon />}
          aria-label={t('releasePage.tasks.evidenceOf', { title })}
          onPress={() => setDialog('evidence')}
        />
      )}
      {isPlannable(release) && (
        <>
          <ButtonIcon
            size="small"
            variant="tertiary"
            icon={<SquarePenIcon />}
            aria-label={t('releasePage.tasks.editOf', { title })}
            onPress={() => setDialog('edit')}
          />
          {/* What a template asks for is taken out with its criterion. */}
          {!task.criterionId && (
            <ButtonIcon
              size="small"
              variant="tertiary"
              icon={<Trash2Icon />}
              aria-label={t('releasePage.tasks.deleteOf', { title })}
              onPress={onDelete}
            />
          )}
        </>
      )}
      {dialog === 'edit' && <TaskDialog task={task} onClose={close} />}
      {dialog === 'evidence' && <EvidenceDialog task={task} onClose={close} />}
    </span>
  );
}
