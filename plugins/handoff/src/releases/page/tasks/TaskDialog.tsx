import { Select, TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  releaseTaskPhases,
  type ReleaseTask,
  type ReleaseTaskPhase,
} from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { errorMessage } from '../../../components/errorMessage';
import { FormDialog } from '../../../components/FormDialog';
import { TimeField } from '../../../components/TimeField';
import { useSubmit } from '../../../components/useSubmit';
import { OwnerField } from '../../../follow-ups/OwnerField';
import { useMessages } from '../../../translation';
import { TITLE_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';
import { TaskDocumentField } from './TaskDocumentField';
import {
  toNewTask,
  toTaskChange,
  toTaskDraft,
  type TaskDraft,
} from './taskDraft';
import { TaskOrderField } from './TaskOrderField';

/** How the backend begins to say that tasks cannot wait for each other so. */
const ORDER_PROBLEM = 'dependsOn: ';

/** Writes a task down, or changes one. */
export function TaskDialog(props: {
  /** The one to change. */
  task?: ReleaseTask;
  onClose: () => void;
}) {
  const { task, onClose } = props;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [draft, setDraft] = useState(() => toTaskDraft(task));
  const change = (changes: Partial<TaskDraft>) =>
    setDraft(before => ({ ...before, ...changes }));
  const { error, ...submission } = useSubmit(async () => {
    await act(
      task
        ? releases.updateTask(release.id, task.id, toTaskChange(draft, task))
        : releases.addTask(release.id, toNewTask(draft)),
    );
    onClose();
  });
  const message = error && errorMessage(error);
  const orderProblem = message?.startsWith(ORDER_PROBLEM)
    ? message.slice(ORDER_PROBLEM.length)
    : undefined;
  return (
    <FormDialog
      {...submission}
      error={orderProblem ? undefined : error}
      title={t(`releasePage.tasks.dialog.${task ? 'change' : 'new'}`)}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.tasks.dialog.save')}
      isDisabled={!draft.title.trim()}
      failed={t('releasePage.tasks.dialog.failed')}
    >
      <TextField
        label={t('releasePage.tasks.dialog.title')}
        isRequired
        value={draft.title}
        onChange={title => change({ title })}
        maxLength={TITLE_MAXIMUM_CHARACTERS}
      />
      <Select
        label={t('releasePage.tasks.dialog.phase')}
        selectedKey={draft.phase}
        onSelectionChange={key => change({ phase: key as ReleaseTaskPhase })}
        options={releaseTaskPhases.map(value => ({
          value,
          label: t(`releasePage.tasks.phase.${value}`),
        }))}
      />
      <OwnerField
        label={t('releasePage.tasks.dialog.owner')}
        description={t('releasePage.tasks.dialog.ownerHint')}
        isOptional
        value={draft.owner}
        onChange={owner => change({ owner })}
      />
      <TimeField
        label={t('releasePage.tasks.dialog.due')}
        type="datetime-local"
        value={draft.due}
        onChange={due => change({ due })}
      />
      <TaskOrderField
        taskId={task?.id}
        value={draft.dependsOn}
        onChange={dependsOn => change({ dependsOn })}
        problem={orderProblem}
      />
      <TaskDocumentField
        value={draft.documentId}
        onChange={documentId => change({ documentId })}
      />
    </FormDialog>
  );
}
