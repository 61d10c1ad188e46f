import { Button } from '@backstage/ui';
import type { NoteField } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import styles from './NoteEditor.module.css';

/** What somebody else has saved of a field in which one has written oneself; nothing once both are the same. */
export function TheirAnswer(props: {
  field: NoteField;
  theirs: string;
  mine: string;
  onTake: () => void;
}) {
  const { field, theirs, mine, onTake } = props;
  const { t } = useMessages<'note' | 'noteEditor'>();
  if (theirs.trim() === mine.trim()) return null;
  const label = `${t('noteEditor.conflict.theirs')}: ${t(
    `note.field.${field}`,
  )}`;
  return (
    <section className={styles.theirs} aria-label={label}>
      <strong>{t('noteEditor.conflict.theirs')}</strong>
      {theirs ? (
        <pre className={styles.answer}>{theirs}</pre>
      ) : (
        <p className={styles.hint}>{t('noteEditor.conflict.emptied')}</p>
      )}
      <Button
        className={styles.add}
        size="small"
        variant="secondary"
        onPress={onTake}
      >
        {t('noteEditor.conflict.take')}
      </Button>
    </section>
  );
}
