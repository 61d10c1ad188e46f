import { Select, TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  releaseTaskPhases,
  type ReleaseTask,
  type ReleaseTaskPhase,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { toFieldValue } from '../../../components/fieldTime';
import { FormDialog } from '../../../components/FormDialog';
import { TimeField } from '../../../components/TimeField';
import { useSubmit } from '../../../components/useSubmit';
import { OwnerField } from '../../../follow-ups/OwnerField';
import { useMessages } from '../../../translation';
import { TITLE_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';

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
  const [title, setTitle] = useState(task?.title ?? '');
  const [phase, setPhase] = useState<ReleaseTaskPhase>(task?.phase ?? 'before');
  const [owner, setOwner] = useState(task?.owner ?? '');
  const [due, setDue] = useState(
    task?.dueAt ? toFieldValue(DateTime.fromISO(task.dueAt)) : '',
  );
  const submission = useSubmit(async () => {
    const dueAt = DateTime.fromISO(due).toUTC().toISO() ?? undefined;
    const values = {
      title: title.trim(),
      phase,
      ...(owner && { owner }),
    };
    await act(
      task
        ? releases.updateTask(release.id, task.id, {
            ...values,
            dueAt: dueAt ?? null,
          })
        : releases.addTask(release.id, { ...values, ...(dueAt && { dueAt }) }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t(`releasePage.tasks.dialog.${task ? 'change' : 'new'}`)}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.tasks.dialog.save')}
      isDisabled={!title.trim()}
      failed={t('releasePage.tasks.dialog.failed')}
    >
      <TextField
        label={t('releasePage.tasks.dialog.title')}
        isRequired
        value={title}
        onChange={setTitle}
        maxLength={TITLE_MAXIMUM_CHARACTERS}
      />
      <Select
        label={t('releasePage.tasks.dialog.phase')}
        selectedKey={phase}
        onSelectionChange={key => setPhase(key as ReleaseTaskPhase)}
        options={releaseTaskPhases.map(value => ({
          value,
          label: t(`releasePage.tasks.phase.${value}`),
        }))}
      />
      <OwnerField
        label={t('releasePage.tasks.dialog.owner')}
        description={t('releasePage.tasks.dialog.ownerHint')}
        isOptional
        value={owner}
        onChange={setOwner}
      />
      <TimeField
        label={t('releasePage.tasks.dialog.due')}
        type="datetime-local"
        value={due}
        onChange={setDue}
      />
    </FormDialog>
  );
}
