import { TextAreaField } from '@backstage/ui';
import { noteFields, type NoteField } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../translation';
import { DocumentsField } from './DocumentsField';
import styles from './NoteEditor.module.css';
import { RiskField } from './RiskField';
import { TheirAnswer } from './TheirAnswer';
import type { useNoteEditor } from './useNoteEditor';

const TEXT_MAXIMUM_CHARACTERS = 20_000;

/** The fields of the template, with what each is for. */
export function NoteForm(props: { editor: ReturnType<typeof useNoteEditor> }) {
  const { draft, note, conflict, change } = props.editor;
  const { t } = useMessages<'note' | 'noteEditor'>();
  // What is required at another risk is known once that is saved.
  const isRiskSaved = draft.risk === (note.summary.risk ?? '');
  const label = (field: NoteField) =>
    isRiskSaved && note.required.includes(field)
      ? `${t(`note.field.${field}`)} (${t('noteEditor.required')})`
      : t(`note.field.${field}`);
  const fieldOf = (field: NoteField) => {
    const shared = {
      label: label(field),
      description: t(`noteEditor.hint.${field}`),
      value: draft[field],
      onChange: (value: string) => change({ [field]: value }),
    };
    if (field === 'risk') return <RiskField {...shared} />;
    if (field === 'documents') return <DocumentsField {...shared} />;
    return (
      <TextAreaField
        {...shared}
        maxLength={TEXT_MAXIMUM_CHARACTERS}
        rows={rowsOf(draft[field])}
      />
    );
  };
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{t('noteEditor.markdown')}</p>
      {noteFields.map(field => (
        <div key={field} className={styles.field}>
          {fieldOf(field)}
          {conflict?.both.includes(field) && (
            <TheirAnswer
              field={field}
              theirs={conflict.theirs[field]}
              mine={draft[field]}
              onTake={() => change({ [field]: conflict.theirs[field] })}
            />
          )}
        </div>
      ))}
    </div>
  );
}

const MINIMUM_ROWS = 3;
const MAXIMUM_ROWS = 16;

/** Room for the lines that are there, within what fits on a screen. */
function rowsOf(text: string): number {
  const lines = text.split('\n').length + 1;
  return Math.min(MAXIMUM_ROWS, Math.max(MINIMUM_ROWS, lines));
}
