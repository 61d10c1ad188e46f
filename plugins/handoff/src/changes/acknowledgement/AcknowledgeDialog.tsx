import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { handoffApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';

/** As the API takes it. */
const COMMENT_MAXIMUM_CHARACTERS = 2000;

/** Acknowledges a change, with a comment or without. */
export function AcknowledgeDialog(props: {
  /** Of the change. */
  id: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { id, onClose, onDone } = props;
  const { t } = useMessages<'acknowledgement'>();
  const { changes } = useApi(handoffApiRef);
  const [comment, setComment] = useState('');
  const submission = useSubmit(async () => {
    await changes.acknowledge(id, { comment: comment.trim() || undefined });
    onDone();
  });
  return (
    <FormDialog
      {...submission}
      title={t('acknowledgement.dialog.title')}
      focusesText
      cancel={t('acknowledgement.dialog.cancel')}
      onClose={onClose}
      confirm={t('acknowledgement.action')}
      failed={t('acknowledgement.dialog.failed')}
    >
      <p>{t('acknowledgement.dialog.description')}</p>
      <TextAreaField
        label={t('acknowledgement.dialog.comment')}
        value={comment}
        onChange={setComment}
        maxLength={COMMENT_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
