import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { useMessages } from '../../../translation';
import { useRunPage } from '../RunContext';
import { EndRunDialog, type EndRunProps } from './EndRunDialog';

const REASON_MAXIMUM_CHARACTERS = 5000;

/** Asks why a run ends that counts for nothing. */
export function AbortDialog(props: EndRunProps) {
  const { id } = useRunPage().shown.run;
  const { runs } = useApi(handoffApiRef);
  const { t } = useMessages<'runs'>();
  const [reason, setReason] = useState('');
  return (
    <EndRunDialog
      {...props}
      title={t('runs.abort.title')}
      focusesText
      confirm={t('runs.abort.confirm')}
      destructive
      isDisabled={reason.trim() === ''}
      failed={t('runs.abort.failed')}
      end={() => runs.abort(id, reason.trim())}
    >
      <p>{t('runs.abort.description')}</p>
      <TextAreaField
        label={t('runs.abort.reason')}
        value={reason}
        onChange={setReason}
        isRequired
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
    </EndRunDialog>
  );
}
