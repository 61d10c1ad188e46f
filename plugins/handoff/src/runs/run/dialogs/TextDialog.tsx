import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { FormDialog } from '../../../components/FormDialog';
import { useMessages } from '../../../translation';

/** Asks for a few words. Ctrl+Enter or ⌘Enter confirms, as one types in a hurry. */
export function TextDialog(props: {
  title: string;
  label: string;
  hint?: string;
  confirm: string;
  isRequired: boolean;
  maxLength: number;
  /** Gets the text without spaces around it. */
  onConfirm: (text: string) => void;
  onClose: () => void;
}) {
  const { label, hint, isRequired, maxLength, onConfirm, ...frame } = props;
  const { t } = useMessages<'runs'>();
  const [text, setText] = useState('');
  const isMissing = isRequired && text.trim() === '';
  const submit = () => {
    if (isMissing) return;
    onConfirm(text.trim());
    props.onClose();
  };
  return (
    <FormDialog
      {...frame}
      focusesText
      cancel={t('runs.cancel')}
      isDisabled={isMissing}
      onSubmit={submit}
    >
      <TextAreaField
        label={label}
        description={hint}
        value={text}
        onChange={setText}
        isRequired={isRequired}
        maxLength={maxLength}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            submit();
          } else {
            // Or Escape would not reach the dialog.
            event.continuePropagation();
          }
        }}
      />
    </FormDialog>
  );
}
