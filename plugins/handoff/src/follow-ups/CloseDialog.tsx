import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { FollowUp } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../api';
import { FormDialog } from '../components/FormDialog';
import { useSubmit } from '../components/useSubmit';
import { useMessages } from '../translation';

const RESOLUTION_MAXIMUM_CHARACTERS = 5000;

/** Asks what came of a follow-up, or why it will not be done. */
export function CloseDialog(props: {
  followUp: FollowUp;
  state: 'done' | 'dropped';
  onClose: () => void;
  onClosed: () => void;
}) {
  const { followUp, state, onClose, onClosed } = props;
  const { t } = useMessages<'followUps'>();
  const handoff = useApi(handoffApiRef);
  const [resolution, setResolution] = useState('');
  const submission = useSubmit(async () => {
    await handoff.followUps.update(followUp.id, {
      state,
      resolution: resolution.trim() || undefined,
    });
    onClosed();
  });
  return (
    <FormDialog
      {...submission}
      title={t(`followUps.close.${state}`, { title: followUp.title })}
      focusesText
      cancel={t('followUps.close.cancel')}
      onClose={onClose}
      confirm={t(`followUps.close.confirm.${state}`)}
      isDisabled={state === 'dropped' && !resolution.trim()}
      failed={t('followUps.actions.failed')}
    >
      <TextAreaField
        label={
          state === 'done'
            ? t('followUps.close.resolution')
            : t('followUps.close.reason')
        }
        value={resolution}
        onChange={setResolution}
        maxLength={RESOLUTION_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
