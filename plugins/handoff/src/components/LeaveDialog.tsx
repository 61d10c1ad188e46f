import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import styles from './LeaveDialog.module.css';

/** Asks what is to become of what somebody has written who is about to leave. */
export function LeaveDialog(props: {
  title: string;
  description: string;
  labels: { stay: string; keep: string; discard: string };
  onStay: () => void;
  onKeep: () => void;
  onDiscard: () => void;
}) {
  const { title, description, labels, onStay, onKeep, onDiscard } = props;
  return (
    <Dialog
      isOpen
      width="min(620px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && onStay()}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>{description}</DialogBody>
      <DialogFooter className={styles.actions}>
        <Button variant="tertiary" destructive onPress={onDiscard}>
          {labels.discard}
        </Button>
        <Button variant="secondary" onPress={onKeep}>
          {labels.keep}
        </Button>
        <Button variant="primary" onPress={onStay}>
          {labels.stay}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
