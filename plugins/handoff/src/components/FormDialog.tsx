import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import type { ReactElement, ReactNode } from 'react';
import { errorMessage } from './errorMessage';
import styles from './FormDialog.module.css';
import { Notice } from './Notice';
import { useTextFocus } from './useTextFocus';

const WIDTH = 480;

/** Asks for something and then does it: its fields, what went wrong, and the buttons. Shown as long as it is mounted. */
export function FormDialog(props: {
  title: string;
  /** Its fields; paragraphs among them need no style of their own. */
  children: ReactNode;
  /** In pixels, where the window is wide enough. */
  width?: number;
  /** Whether the first text field has the focus at once. */
  focusesText?: boolean;
  /** Whether Enter in a field submits. It must not where that ends something by accident. */
  submitsOnEnter?: boolean;

  cancel: string;
  onClose: () => void;
  /** Left out where there is nothing to submit. */
  confirm?: string;
  confirmIcon?: ReactElement;
  destructive?: boolean;
  isDisabled?: boolean;
  isPending?: boolean;
  onSubmit: () => void;

  /** Says that submitting failed. */
  failed?: string;
  error?: Error;
  /** Why it failed, where the backend's words are not the best. */
  explanation?: string;
}) {
  const { onClose, onSubmit, isDisabled, isPending, error } = props;
  const container = useTextFocus(props.focusesText);
  const body = (
    <div ref={container} className={styles.body}>
      {props.children}
      {error && (
        <Notice status="danger" title={props.failed}>
          {props.explanation ?? errorMessage(error)}
        </Notice>
      )}
    </div>
  );
  return (
    <Dialog
      isOpen
      width={props.width ?? WIDTH}
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>{props.title}</DialogHeader>
      <DialogBody>
        {props.submitsOnEnter ? (
          <form
            onSubmit={event => {
              event.preventDefault();
              if (!isDisabled && !isPending) onSubmit();
            }}
          >
            {body}
          </form>
        ) : (
          body
        )}
      </DialogBody>
      <DialogFooter className={styles.footer}>
        <Button variant="secondary" onPress={onClose}>
          {props.cancel}
        </Button>
        {props.confirm && (
          <Button
            variant="primary"
            iconStart={props.confirmIcon}
            destructive={props.destructive}
            isDisabled={isDisabled}
            isPending={isPending}
            onPress={onSubmit}
          >
            {props.confirm}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  );
}
