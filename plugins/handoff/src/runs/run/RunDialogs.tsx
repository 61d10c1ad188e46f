import type { RunDetail } from 'backstage-plugin-handoff-common';
import { CorrectionDialog } from '../../follow-ups/CorrectionDialog';
import { useStepName } from '../../follow-ups/useStepName';
import { useMessages } from '../../translation';
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
    case 'wrong':
      return <WrongDialog step={dialog.step} onClose={onClose} />;
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
  const { t } = useMessages<'runs'>();
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
  const { t } = useMessages<'runs'>();
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

/** Reports a step as wrong, and keeps in the record of the run that this was said. */
function WrongDialog(props: { step: number; onClose: () => void }) {
  const { shown, links, canNote, addNote } = useRunPage();
  const nameOfStep = useStepName();
  const { t } = useMessages<'runs'>();
  const { run, steps } = shown;
  const step = steps.find(({ number }) => number === props.step);
  return step ? (
    <CorrectionDialog
      subject={{
        documentId: run.document.id,
        revision: run.revision,
        heading: step.section,
        description: nameOfStep(step),
        origin: { type: 'run', id: run.id },
        steward: links.detail?.document.steward ?? null,
      }}
      onClose={props.onClose}
      onReported={text => {
        if (canNote) {
          addNote({
            text: t('runs.note.reported', { text }),
            noteKind: 'note',
            step: step.number,
          });
        }
        props.onClose();
      }}
    />
  ) : null;
}
