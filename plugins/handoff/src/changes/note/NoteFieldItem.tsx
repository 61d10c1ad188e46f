import type {
  NoteField,
  OperationalNote,
} from 'backstage-plugin-handoff-common';
import { useId, type ReactNode } from 'react';
import { useMessages } from '../../translation';
import styles from './Note.module.css';
import { noteFieldId } from './noteFieldId';
import { NoteValue } from './NoteValue';

/** One field of a note: what it says, and where that comes from. */
export function NoteFieldItem(props: {
  field: NoteField;
  note: OperationalNote;
  /** Whether it is said where the answer comes from. */
  showsOrigin: boolean;
  /** Whether it is required and not answered. */
  isMissing: boolean;
  children: ReactNode;
}) {
  const { field, note, showsOrigin, isMissing, children } = props;
  const { t } = useMessages<'note'>();
  const id = useId();
  const layered = note.fields[field];
  return (
    <section
      id={noteFieldId(field)}
      className={styles.field}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <div className={styles.fieldHead}>
        <h4 id={id} className={styles.fieldTitle}>
          {t(`note.field.${field}`)}
        </h4>
        {layered && showsOrigin && (
          <span className={styles.origin} data-origin={layered.origin}>
            {t(`note.origin.${layered.origin}`)}
          </span>
        )}
      </div>
      {layered?.value !== undefined && (
        <NoteValue
          field={field}
          value={layered.value}
          documents={note.documents}
        />
      )}
      {layered && layered.value === undefined && (
        <p className={styles.hint}>{t('note.emptied')}</p>
      )}
      {isMissing && <p className={styles.missing}>{t('note.notAnswered')}</p>}
      {children}
    </section>
  );
}
