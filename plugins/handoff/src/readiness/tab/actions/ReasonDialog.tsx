import { TextAreaField } from '@backstage/ui';
import { useState, type ReactNode } from 'react';
import { FormDialog } from '../../../components/FormDialog';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';
import { REASON_MAXIMUM_CHARACTERS } from './limits';

/** Asks for a reason, and then does it. */
export function ReasonDialog(props: {
  title: string;
  children: ReactNode;
  label?: string;
  isOptional?: boolean;
  isDestructive?: boolean;
  confirm: string;
  failed: string;
  /** Gets the reason without spaces around it. */
  onSubmit: (reason: string) => Promise<unknown>;
  onClose: () => void;
  onDone: () => void;
}) {
  const { title, confirm, failed, isOptional, onClose, onDone } = props;
  const { t } = useMessages<'readiness'>();
  const [reason, setReason] = useState('');
  const submission = useSubmit(async () => {
    await props.onSubmit(reason.trim());
    onDone();
  });
  return (
    <FormDialog
      {...submission}
      title={title}
      focusesText
      cancel={t('readiness.action.cancel')}
      onClose={onClose}
      confirm={confirm}
      destructive={props.isDestructive}
      isDisabled={!isOptional && !reason.trim()}
      failed={failed}
    >
      {props.children}
      <TextAreaField
        label={props.label ?? t('readiness.action.reason')}
        isRequired={!isOptional}
        value={reason}
        onChange={setReason}
        maxLength={REASON_MAXIMUM_CHARACTERS}
      />
    </FormDialog>
  );
}
