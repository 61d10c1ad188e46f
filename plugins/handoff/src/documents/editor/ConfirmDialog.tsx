import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { errorMessage } from '../../components/errorMessage';
import { errorStatus } from '../../components/errorStatus';
import { Notice } from '../../components/Notice';
import styles from './DocumentEditor.module.css';

/** Asks whether something shall be done, does it, and says so when it fails. */
export function ConfirmDialog(props: {
  title: string;
  description: string;
  confirm: string;
  cancel: string;
  failed: string;
  /** Said when somebody has changed the document in the meantime. */
  changed: string;
  destructive?: boolean;
  run: () => Promise<unknown>;
  onClose: (outcome: { isDone: boolean; isOutdated: boolean }) => void;
}) {
  const { run, onClose } = props;
  const [{ error, loading }, attempt] = useAsyncFn(async () => {
    await run();
    onClose({ isDone: true, isOutdated: false });
  }, [run, onClose]);
  const isOutdated = Boolean(error && errorStatus(error) === 412);
  const close = () => onClose({ isDone: false, isOutdated });
  return (
    <Dialog
      isOpen
      width="min(480px, calc(100vw - 32px))"
      onOpenChange={isOpen => !isOpen && close()}
    >
      <DialogHeader>{props.title}</DialogHeader>
      <DialogBody>
        <div className={styles.conflict}>
          {props.description}
          {error && (
            <Notice status="danger" title={props.failed}>
              {isOutdated ? props.changed : errorMessage(error)}
            </Notice>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={close}>
          {props.cancel}
        </Button>
        <Button
          variant="primary"
          destructive={props.destructive}
          isDisabled={isOutdated}
          isPending={loading}
          onPress={attempt}
        >
          {props.confirm}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
