import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useMessages } from '../../translation';
import styles from './NoteEditor.module.css';

/** Asks what is to become of the note of somebody who is about to leave. */
export function LeaveNoteDialog(props: {
  onStay: () => void;
  onKeep: () => void;
  onDiscard: () => void;
}) {
  const { onStay, onKeep, onDiscard } = props;
  const { t } = useMessages<'noteEditor'>();
  return (
    <Dialog
      isOpen
      width="min(620px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && onStay()}
    >
      <DialogHeader>{t('noteEditor.leave.title')}</DialogHeader>
      <DialogBody>{t('noteEditor.leave.description')}</DialogBody>
      <DialogFooter className={styles.actions}>
        <Button variant="tertiary" destructive onPress={onDiscard}>
          {t('noteEditor.leave.discard')}
        </Button>
        <Button variant="secondary" onPress={onKeep}>
          {t('noteEditor.leave.keep')}
        </Button>
        <Button variant="primary" onPress={onStay}>
          {t('noteEditor.leave.stay')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
