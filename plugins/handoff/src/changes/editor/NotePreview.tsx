import { noteFields } from 'backstage-plugin-handoff-common';
import { useDeferredValue } from 'react';
import { PreviewBoundary } from '../../documents/editor/PreviewBoundary';
import { useMessages } from '../../translation';
import { NoteValue } from '../note/NoteValue';
import { toDocuments, type NoteDraft } from './noteDraft';
import styles from './NoteEditor.module.css';

/** What is written, as the page of the change will show it. It follows the keys, and never holds them up. */
export function NotePreview(props: { draft: NoteDraft }) {
  const { t } = useMessages<'note' | 'noteEditor'>();
  const draft = useDeferredValue(props.draft);
  const answered = noteFields.filter(field => draft[field].trim());
  if (answered.length === 0) {
    return <p className={styles.hint}>{t('noteEditor.previewEmpty')}</p>;
  }
  return (
    <div className={styles.form}>
      {answered.map(field => (
        <section key={field} className={styles.field}>
          <h3 className={styles.previewTitle}>{t(`note.field.${field}`)}</h3>
          <PreviewBoundary content={draft[field]} fallback={draft[field]}>
            <NoteValue
              field={field}
              value={
                field === 'documents'
                  ? toDocuments(draft[field]).filter(name => name.trim())
                  : draft[field]
              }
              documents={[]}
            />
          </PreviewBoundary>
        </section>
      ))}
    </div>
  );
}
