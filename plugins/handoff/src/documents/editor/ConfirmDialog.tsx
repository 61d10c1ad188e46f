import { errorStatus } from '../../components/errorStatus';
import { FormDialog } from '../../components/FormDialog';
import { useSubmit } from '../../components/useSubmit';

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
  const { description, changed, run, onClose, ...words } = props;
  const submission = useSubmit(async () => {
    await run();
    onClose({ isDone: true, isOutdated: false });
  });
  const { error } = submission;
  const isOutdated = Boolean(error && errorStatus(error) === 412);
  return (
    <FormDialog
      {...words}
      {...submission}
      isDisabled={isOutdated}
      onClose={() => onClose({ isDone: false, isOutdated })}
      explanation={isOutdated ? changed : undefined}
    >
      <p>{description}</p>
    </FormDialog>
  );
}
