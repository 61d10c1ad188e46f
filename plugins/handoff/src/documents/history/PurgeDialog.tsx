import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';

/** As the API accepts. */
const REASON_MAXIMUM_CHARACTERS = 2000;

/** Asks why the content of a revision shall be gone for good, which cannot be undone. */
export function PurgeDialog(props: {
  documentId: string;
  revision: number;
  isLatest: boolean;
  onClose: () => void;
  onPurged: () => void;
}) {
  const { documentId, revision, isLatest, onClose, onPurged } = props;
  const { t } = useMessages<'history'>();
  const handoff = useApi(handoffApiRef);
  const [reason, setReason] = useState('');
  const submission = useSubmit(async () => {
    await handoff.documents.purgeRevision(documentId, revision, reason.trim());
    onPurged();
  });
  const number = String(revision);

  return (
    <FormDialog
      {...submission}
      title={t('history.purge.title', { number })}
      focusesText
      cancel={t('history.purge.cancel')}
      onClose={onClose}
      confirm={t('history.purge.confirm')}
      destructive
      isDisabled={!reason.trim()}
      failed={t('history.purge.failed')}
    >
      <p>{t('history.purge.description')}</p>
      {isLatest && <p>{t('history.purge.latest')}</p>}
      <TextAreaField
        label={t('history.purge.reason')}
        description={t('history.purge.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
        isRequired
      />
    </FormDialog>
  );
}
