import { TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { REASON_MAXIMUM_CHARACTERS } from '../limits';
import { useReleasePage } from '../ReleaseContext';

/** What somebody wants to do for a role. */
export type SignAction =
  | { type: 'sign' | 'object' }
  | {
      type: 'withdraw';
      /** Of the sign-off. */
      id: string;
    };

/** Asks for a word on a release for a role, or whether to take it back. */
export function SignDialog(props: {
  role: string;
  action: SignAction;
  onClose: () => void;
}) {
  const { role, action, onClose } = props;
  const { type } = action;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const [reason, setReason] = useState('');
  const isObjection = type === 'object';
  const submission = useSubmit(async () => {
    await act(
      action.type === 'withdraw'
        ? releases.withdrawSignOff(release.id, action.id)
        : releases.sign(release.id, {
            role,
            state: isObjection ? 'rejected' : 'approved',
            ...(reason.trim() && { reason: reason.trim() }),
          }),
    );
    onClose();
  });
  return (
    <FormDialog
      {...submission}
      title={t(`releasePage.signOffs.dialog.${type}.title`, { role })}
      focusesText
      cancel={t('releasePage.cancel')}
      onClose={onClose}
      confirm={t(`releasePage.signOffs.dialog.${type}.confirm`)}
      destructive={isObjection}
      isDisabled={isObjection && !reason.trim()}
      failed={t('releasePage.signOffs.dialog.failed')}
    >
      <p>{t(`releasePage.signOffs.dialog.${type}.description`)}</p>
      {type !== 'withdraw' && (
        <TextAreaField
          label={t(`releasePage.signOffs.dialog.${type}.reason`)}
          isRequired={isObjection}
          value={reason}
          onChange={setReason}
          maxLength={REASON_MAXIMUM_CHARACTERS}
        />
      )}
    </FormDialog>
  );
}
