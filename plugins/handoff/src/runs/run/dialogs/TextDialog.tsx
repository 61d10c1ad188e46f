import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextAreaField,
} from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import dialog from '../../../components/DialogText.module.css';
import { useTextFocus } from '../../../components/useTextFocus';
import { handoffTranslationRef } from '../../../translation';
import styles from '../../Dialogs.module.css';

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
  const { title, label, hint, confirm, isRequired, maxLength } = props;
  const { t } = useTranslationRef(handoffTranslationRef);
  const container = useTextFocus();
  const [text, setText] = useState('');
  const isMissing = isRequired && text.trim() === '';
  const onConfirm = () => {
    if (isMissing) return;
    props.onConfirm(text.trim());
    props.onClose();
  };
  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && props.onClose()}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        <div ref={container} className={dialog.body}>
          <TextAreaField
            label={label}
            description={hint}
            value={text}
            onChange={setText}
            isRequired={isRequired}
            maxLength={maxLength}
            onKeyDown={event => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                onConfirm();
              }
            }}
          />
        </div>
      </DialogBody>
      <DialogFooter>
        <Button
          className={styles.button}
          variant="secondary"
          onPress={props.onClose}
        >
          {t('runs.cancel')}
        </Button>
        <Button
          className={styles.button}
          variant="primary"
          isDisabled={isMissing}
          onPress={onConfirm}
        >
          {confirm}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
