import { Box, Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type {
  NoteField,
  OperationalNote,
} from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../../api';
import { errorMessage } from '../../components/errorMessage';
import { errorStatus } from '../../components/errorStatus';
import { Notice } from '../../components/Notice';
import { useSubmit } from '../../components/useSubmit';
import { useMessages } from '../../translation';
import { editedFields } from './editedFields';
import styles from './Note.module.css';
import { NoteValue } from './NoteValue';

/** What the description says where the portal says something else, and the way back to it. */
export function OtherValue(props: {
  /** Of the change. */
  id: string;
  note: OperationalNote;
  field: NoteField;
  mayTake: boolean;
  onTaken: () => void;
}) {
  const { id, note, field, mayTake, onTaken } = props;
  const { t } = useMessages<'note'>();
  const { changes } = useApi(handoffApiRef);
  const { error, isPending, onSubmit } = useSubmit(async () => {
    const { [field]: _, ...others } = editedFields(note.fields);
    await changes.editNote(id, others, { etag: note.etag });
    onTaken();
  });
  const other = note.fields[field]?.other;
  if (other === undefined) return null;
  return (
    <Box bg="neutral" className={styles.other}>
      <strong>{t('note.other.title')}</strong>
      <NoteValue field={field} value={other} documents={[]} />
      {mayTake && (
        <Button
          className={styles.take}
          size="small"
          variant="secondary"
          isPending={isPending}
          onPress={onSubmit}
        >
          {t('note.other.take')}
        </Button>
      )}
      {error && (
        <Notice status="danger" title={t('note.other.failed')}>
          {errorStatus(error) === 412
            ? t('note.other.changed')
            : errorMessage(error)}
        </Notice>
      )}
    </Box>
  );
}
