import { TextAreaField } from '@backstage/ui';
import { CopyIcon } from 'lucide-react';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../../api';
import { FormDialog } from '../../../components/FormDialog';
import { Loading } from '../../../components/Loading';
import { Notice } from '../../../components/Notice';
import { copyText } from '../../../documents/reader/copyText';
import { useMessages } from '../../../translation';
import { useRunPage } from '../RunContext';

const ROWS = 8;

/** A message about where the run stands: drafted from the document's own template, copied in one tap, kept as a note. */
export function StatusUpdateDialog({ onClose }: { onClose: () => void }) {
  const { shown, addNote } = useRunPage();
  const { id } = shown.run;
  const { runs } = useApi(handoffApiRef);
  const { t } = useMessages<'runs'>();
  const draft = useAsync(() => runs.draftStatusUpdate(id), [runs, id]);
  const [written, setWritten] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const text = written ?? draft.value?.text ?? '';

  const copy = async () => {
    if (!hasFailed) addNote({ text: text.trim(), noteKind: 'status-update' });
    try {
      await copyText(text);
      onClose();
    } catch {
      setFailed(true);
    }
  };
  return (
    <FormDialog
      title={t('runs.statusUpdate.title')}
      width={640}
      cancel={t('runs.close')}
      onClose={onClose}
      confirm={t('runs.statusUpdate.copy')}
      confirmIcon={<CopyIcon />}
      isDisabled={text.trim() === ''}
      onSubmit={copy}
    >
      <p>
        {t('runs.statusUpdate.description')}{' '}
        {draft.value?.source &&
          t('runs.statusUpdate.from', { document: draft.value.source.title })}
      </p>
      {draft.error && (
        <Notice status="warning" title={t('runs.statusUpdate.draftFailed')} />
      )}
      {draft.loading ? (
        <Loading label={t('runs.statusUpdate.loading')} height={180} />
      ) : (
        <TextAreaField
          label={t('runs.statusUpdate.text')}
          rows={ROWS}
          value={text}
          onChange={setWritten}
        />
      )}
      {hasFailed && (
        <Notice status="warning" title={t('runs.statusUpdate.copyFailed')} />
      )}
    </FormDialog>
  );
}
