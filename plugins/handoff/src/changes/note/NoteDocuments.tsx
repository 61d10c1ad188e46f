import type {
  NoteField,
  OperationalNote,
} from 'backstage-plugin-handoff-common';
import { Section } from '../../components/Section';
import { useMessages } from '../../translation';
import styles from './Note.module.css';
import { NoteDocumentItem } from './NoteDocumentItem';
import { noteFieldId } from './noteFieldId';
import { sortNoteDocuments } from './sortNoteDocuments';

/** How to undo the change, at a glance, and the other documents that its note names. */
export function NoteDocuments({ note }: { note: OperationalNote }) {
  const { t } = useMessages<'note'>();
  const { undoing, others } = sortNoteDocuments(note);
  const answers = (['rollbackCriteria', 'rollbackProcedure'] as const).filter(
    field => note.fields[field]?.value !== undefined,
  );
  return (
    <>
      {undoing.length + answers.length > 0 && (
        <Section title={t('note.undo')}>
          <ul className={styles.documents}>
            {undoing.map(each => (
              <NoteDocumentItem key={each.document.id} named={each} />
            ))}
            {answers.map(field => (
              <li key={field}>
                <FieldLink field={field} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('note.documents.title')}>
          <ul className={styles.documents}>
            {others.map(each => (
              <NoteDocumentItem key={each.document.id} named={each} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Leads to what the note says further down the page. */
function FieldLink({ field }: { field: NoteField }) {
  const { t } = useMessages<'note'>();
  return (
    <a className={styles.link} href={`#${noteFieldId(field)}`}>
      {t(`note.field.${field}`)}
    </a>
  );
}
