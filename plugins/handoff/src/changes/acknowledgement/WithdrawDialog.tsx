import { useApi } from '@backstage/core-plugin-api';
import { handoffApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';

/** Takes the acknowledgement of a change back. */
export function WithdrawDialog(props: {
  /** Of the change. */
  id: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { id, onClose, onDone } = props;
  const { t } = useMessages<'acknowledgement'>();
  const { changes } = useApi(handoffApiRef);
  const submission = useSubmit(async () => {
    await changes.withdrawAcknowledgement(id);
    onDone();
  });
  return (
    <FormDialog
      {...submission}
      title={t('acknowledgement.withdraw.title')}
      cancel={t('acknowledgement.dialog.cancel')}
      onClose={onClose}
      confirm={t('acknowledgement.withdraw.action')}
      destructive
      failed={t('acknowledgement.withdraw.failed')}
    >
      <p>{t('acknowledgement.withdraw.description')}</p>
    </FormDialog>
  );
}
