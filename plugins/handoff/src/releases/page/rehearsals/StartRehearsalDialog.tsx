import { TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';

const MAXIMUM_CHARACTERS = 200;

/** Asks in which environment the tasks are rehearsed. */
export function StartRehearsalDialog({ onClose }: { onClose: () => void }) {
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [environment, setEnvironment] = useState('');
  const submission = useSubmit(async () => {
    const wanted = { environment: environment.trim() };
    await act(releases.startRehearsal(release.id, wanted));
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t('releasePage.rehearsals.dialog.start')}
      focusesText
      submitsOnEnter
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t('releasePage.rehearsals.dialog.begin')}
      isDisabled={!environment.trim()}
      failed={t('releasePage.rehearsals.dialog.failed')}
    >
      <p>{t('releasePage.rehearsals.dialog.description')}</p>
      <TextField
        label={t('releasePage.rehearsals.dialog.environment')}
        isRequired
        value={environment}
        onChange={setEnvironment}
        maxLength={MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
