import type { RunDetail } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { errorStatus } from '../../../components/errorStatus';
import { FormDialog } from '../../../components/FormDialog';
import { Notice } from '../../../components/Notice';
import { useSubmit } from '../../../components/useSubmit';
import { useMessages } from '../../../translation';

/** What a dialog that ends a run is opened with. */
export interface EndRunProps {
  /** A run ends only once everything that was done in it has arrived. */
  isQueueEmpty: boolean;
  onAnswer: (detail: RunDetail) => void;
  reload: () => void;
  onClose: () => void;
}

/** Ends a run and closes; when that fails the dialog stays, and the run is asked for anew. */
export function EndRunDialog(
  props: EndRunProps & {
    title: string;
    width?: number;
    focusesText?: boolean;
    confirm: string;
    destructive?: boolean;
    isDisabled: boolean;
    failed: string;
    end: () => Promise<RunDetail>;
    children: ReactNode;
  },
) {
  const { isQueueEmpty, onAnswer, reload, onClose, ...dialog } = props;
  const { end, isDisabled, children, ...frame } = dialog;
  const { t } = useMessages<'runs'>();
  const submission = useSubmit(async () => {
    onAnswer(await end());
    onClose();
  });
  const { error } = submission;
  return (
    <FormDialog
      {...frame}
      {...submission}
      cancel={t('runs.cancel')}
      onClose={() => {
        if (error) reload();
        onClose();
      }}
      isDisabled={isDisabled || !isQueueEmpty}
      explanation={
        error && errorStatus(error) === 409 ? t('runs.finish.ended') : undefined
      }
    >
      {children}
      {!isQueueEmpty && (
        <Notice status="warning" title={t('runs.finish.waiting')} />
      )}
    </FormDialog>
  );
}
