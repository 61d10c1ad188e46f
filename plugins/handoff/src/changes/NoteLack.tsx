import type { NoteSummary } from 'backstage-plugin-handoff-common';
import { useMessages } from '../translation';
import styles from './Changes.module.css';

/** What the note of a change lacks, in words; nothing where it lacks nothing. */
export function NoteLack({ note }: { note: NoteSummary }) {
  const { isWritten, lacksRollback, missing } = note;
  const { t } = useMessages<'changes' | 'note'>();
  if (!isWritten) {
    return <span className={styles.lack}>{t('changes.lack.none')}</span>;
  }
  const fields = missing.filter(
    field => !(lacksRollback && field === 'rollbackProcedure'),
  );
  return (
    <>
      {lacksRollback && (
        <strong className={styles.danger}>{t('changes.lack.rollback')}</strong>
      )}
      {fields.length > 0 && (
        <span className={styles.lack}>
          {t('changes.lack.missing', {
            fields: fields.map(field => t(`note.field.${field}`)).join(', '),
          })}
        </span>
      )}
    </>
  );
}
