import { Button, ButtonIcon, TextField } from '@backstage/ui';
import { PlusIcon, XIcon } from 'lucide-react';
import { useMessages } from '../../translation';
import styles from './NoteEditor.module.css';
import { toDocuments } from './noteDraft';

const MAXIMUM = 100;
const NAME_MAXIMUM_CHARACTERS = 2_000;

/** The documents that a note names, one field each. */
export function DocumentsField(props: {
  label: string;
  description: string;
  /** A document a line. */
  value: string;
  onChange: (value: string) => void;
}) {
  const { label, description, value, onChange } = props;
  const { t } = useMessages<'noteEditor'>();
  const documents = toDocuments(value);
  const change = (changed: string[]) => onChange(changed.join('\n'));
  return (
    <fieldset className={styles.documents}>
      <legend className={styles.legend}>{label}</legend>
      <p className={styles.hint}>{description}</p>
      {documents.map((name, index) => {
        const number = String(index + 1);
        return (
          <div key={index} className={styles.document}>
            <TextField
              className={styles.name}
              aria-label={t('noteEditor.document', { number })}
              value={name}
              onChange={typed =>
                change(
                  documents.map((other, at) => (at === index ? typed : other)),
                )
              }
              maxLength={NAME_MAXIMUM_CHARACTERS}
            />
            {documents.length > 1 && (
              <ButtonIcon
                variant="tertiary"
                icon={<XIcon />}
                aria-label={t('noteEditor.removeDocument', { number })}
                onPress={() =>
                  change(documents.filter((_, at) => at !== index))
                }
              />
            )}
          </div>
        );
      })}
      {documents.length < MAXIMUM && (
        <Button
          className={styles.add}
          size="small"
          variant="tertiary"
          iconStart={<PlusIcon />}
          onPress={() => change([...documents, ''])}
        >
          {t('noteEditor.addDocument')}
        </Button>
      )}
    </fieldset>
  );
}
