import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseRehearsal } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';

/** What the backend takes. */
const MAXIMUM_CHARACTERS = 5_000;

/** Asks what was different, or is to be known, about a task in a dry run. */
export function TaskNoteDialog(props: {
  rehearsalId: string;
  task: ReleaseRehearsal['tasks'][number];
  onClose: () => void;
}) {
  const { rehearsalId, task, onClose } = props;
  const { taskId, title, state } = task;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [note, setNote] = useState(task.note ?? '');
  const submission = useSubmit(async () => {
    await act(
      releases.updateRehearsal(release.id, rehearsalId, {
        tasks: [{ taskId, state, note: note.trim() }],
      }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('releasePage.rehearsals.note', { title })}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.rehearsals.dialog.saveNote')}
      failed={t('releasePage.rehearsals.taskFailed')}
    >
      <TextAreaField
        label={t('releasePage.rehearsals.dialog.note')}
        description={t('releasePage.rehearsals.dialog.noteHint')}
        value={note}
        onChange={setNote}
        maxLength={MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
