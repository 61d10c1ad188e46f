import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { TEXT_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';

/** Asks what shows that a task was done. */
export function EvidenceDialog(props: {
  task: ReleaseTask;
  onClose: () => void;
}) {
  const { task, onClose } = props;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [evidence, setEvidence] = useState(task.evidence ?? '');
  const submission = useSubmit(async () => {
    await act(releases.updateTask(release.id, task.id, { evidence }));
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('releasePage.tasks.evidenceOf', { title: task.title })}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.tasks.dialog.save')}
      failed={t('releasePage.tasks.dialog.failed')}
    >
      <TextAreaField
        label={t('releasePage.tasks.dialog.evidence')}
        description={t('releasePage.tasks.dialog.evidenceHint')}
        value={evidence}
        onChange={setEvidence}
        maxLength={TEXT_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
