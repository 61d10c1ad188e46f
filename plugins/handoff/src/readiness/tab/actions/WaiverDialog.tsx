import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { Gate } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { ExpiryField, inDays } from './ExpiryField';
import { REASON_MAXIMUM_CHARACTERS } from './limits';

/** Long enough to mend most things, short enough not to be forgotten. */
const DEFAULT_DAYS = 14;

/** Asks for leave to go on without a gate for a while. */
export function WaiverDialog(props: {
  gate: Gate;
  entityRef: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { gate, entityRef, onClose, onDone } = props;
  const { t } = useMessages<'readiness'>();
  const { waivers } = useApi(handoffApiRef);
  const [reason, setReason] = useState('');
  const [mitigation, setMitigation] = useState('');
  const [day, setDay] = useState(() => inDays(DEFAULT_DAYS));
  // Until the end of that day, where the reader is.
  const end = DateTime.fromISO(day).endOf('day');
  const expiresAt =
    end.isValid && end > DateTime.now() ? end.toUTC().toISO() : undefined;
  const submission = useSubmit(async () => {
    if (!expiresAt) return;
    await waivers.request({
      entityRef,
      gateId: gate.id,
      reason: reason.trim(),
      mitigation: mitigation.trim(),
      expiresAt,
    });
    onDone();
  });
  return (
    <FormDialog
      {...submission}
      title={t('readiness.action.requestWaiver.title', { gate: gate.title })}
      focusesText
      cancel={t('readiness.action.cancel')}
      onClose={onClose}
      confirm={t('readiness.action.requestWaiver.confirm')}
      isDisabled={!reason.trim() || !mitigation.trim() || !expiresAt}
      failed={t('readiness.action.requestWaiver.failed')}
    >
      <p>{t('readiness.action.requestWaiver.description')}</p>
      <TextAreaField
        label={t('readiness.action.requestWaiver.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
      <TextAreaField
        label={t('readiness.action.requestWaiver.mitigation')}
        isRequired
        value={mitigation}
        onChange={setMitigation}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
      <ExpiryField day={day} onChange={setDay} />
    </FormDialog>
  );
}
