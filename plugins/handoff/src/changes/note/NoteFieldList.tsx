import {
  noteFields,
  type OperationalNote,
} from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import styles from './Note.module.css';
import { NoteFieldItem } from './NoteFieldItem';
import { OtherValue } from './OtherValue';

/** The fields of a note in the order of the template: those that are answered, and those that ought to be. */
export function NoteFieldList(props: {
  /** Of the change. */
  id: string;
  note: OperationalNote;
  mayEdit: boolean;
  onChanged: () => void;
}) {
  const { id, note, mayEdit, onChanged } = props;
  const { fields, required, summary } = note;
  const { t } = useMessages<'note'>();
  const isShown = (field: (typeof noteFields)[number]) =>
    fields[field] !== undefined || required.includes(field);
  const origins = new Set(Object.values(fields).map(({ origin }) => origin));
  const isMixed = origins.size > 1;
  const unsaid = noteFields.filter(field => !isShown(field));
  return (
    <>
      {!isMixed && (
        <p className={styles.hint}>
          {[...origins].map(origin => t(`note.allFrom.${origin}`))}
        </p>
      )}
      {noteFields.filter(isShown).map(field => (
        <NoteFieldItem
          key={field}
          field={field}
          note={note}
          showsOrigin={isMixed}
          isMissing={summary.missing.includes(field)}
        >
          {fields[field]?.other !== undefined && (
            <OtherValue
              id={id}
              note={note}
              field={field}
              mayTake={mayEdit}
              onTaken={onChanged}
            />
          )}
        </NoteFieldItem>
      ))}
      {unsaid.length > 0 && (
        <p className={styles.hint}>
          {t('note.unsaid', {
            fields: unsaid.map(field => t(`note.field.${field}`)).join(', '),
          })}
        </p>
      )}
    </>
  );
}
