import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RunDetail } from 'backstage-plugin-handoff-common';
import { handoffTranslationRef } from '../../translation';
import { AbortDialog } from './dialogs/AbortDialog';
import { EscalateDialog } from './dialogs/EscalateDialog';
import { FinishDialog } from './dialogs/FinishDialog';
import { StatusUpdateDialog } from './dialogs/StatusUpdateDialog';
import { TextDialog } from './dialogs/TextDialog';
import { useRunPage, type RunDialog } from './RunContext';

/** What is open above the run. */
export function RunDialogs(props: {
  dialog: RunDialog;
  isQueueEmpty: boolean;
  onAnswer: (detail: RunDetail) => void;
  reload: () => void;
  onClose: () => void;
}) {
  const { dialog, onClose } = props;
  switch (dialog.type) {
    case 'skip':
    case 'failed':
      return (
        <ReasonDialog type={dialog.type} step={dialog.step} onClose={onClose} />
      );
    case 'note':
      return <NoteDialog step={dialog.step} onClose={onClose} />;
    case 'escalate':
      return <EscalateDialog onClose={onClose} />;
    case 'status-update':
      return <StatusUpdateDialog onClose={onClose} />;
    case 'finish':
      return <FinishDialog {...props} />;
    default:
      return <AbortDialog {...props} />;
  }
}

function ReasonDialog(props: {
  type: 'skip' | 'failed';
  step: number;
  onClose: () => void;
}) {
  const { type, step, onClose } = props;
  const { changeStep } = useRunPage();
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <TextDialog
      title={t(`runs.${type}.title`, { number: String(step) })}
      label={t(`runs.${type}.reason`)}
      confirm={t(`runs.${type}.confirm`)}
      isRequired={type === 'skip'}
      maxLength={5000}
      onClose={onClose}
      onConfirm={reason =>
        changeStep({
          step,
          state: type === 'skip' ? 'skipped' : 'failed',
          reason: reason || undefined,
        })
      }
    />
  );
}

function NoteDialog(props: { step: number | undefined; onClose: () => void }) {
  const { step, onClose } = props;
  const { addNote } = useRunPage();
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <TextDialog
      title={
        step
          ? t('runs.note.titleOfStep', { number: String(step) })
          : t('runs.note.title')
      }
      label={t('runs.note.text')}
      hint={t('runs.note.hint')}
      confirm={t('runs.note.confirm')}
      isRequired
      maxLength={20000}
      onClose={onClose}
      onConfirm={text => addNote({ text, noteKind: 'note', step })}
    />
  );
}
