import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useMessages } from '../../translation';
import styles from './DocumentEditor.module.css';

/** Asks what is to become of the text of somebody who is about to leave. */
export function LeaveDialog(props: {
  onStay: () => void;
  onKeep: () => void;
  onDiscard: () => void;
}) {
  const { onStay, onKeep, onDiscard } = props;
  const { t } = useMessages<'editor'>();
  return (
    <Dialog
      isOpen
      width="min(620px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && onStay()}
    >
      <DialogHeader>{t('editor.leave.title')}</DialogHeader>
      <DialogBody>{t('editor.leave.description')}</DialogBody>
      <DialogFooter className={styles.dialogActions}>
        <Button variant="tertiary" destructive onPress={onDiscard}>
          {t('editor.leave.discard')}
        </Button>
        <Button variant="secondary" onPress={onKeep}>
          {t('editor.leave.keep')}
        </Button>
        <Button variant="primary" onPress={onStay}>
          {t('editor.leave.stay')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
