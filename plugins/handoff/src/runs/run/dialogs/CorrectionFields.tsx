import { Button, Select, TextField } from '@backstage/ui';
import { PlusIcon } from 'lucide-react';
import type { Heading } from 'backstage-plugin-handoff-common';
import { useMessages } from '../../../translation';
import { emptyCorrection, type CorrectionDraft } from './corrections';
import styles from '../../Dialogs.module.css';

const MAXIMUM = 20;
const TEXT_MAXIMUM_CHARACTERS = 2000;

/** Stands for no heading; keys of options cannot be empty. */
const WHOLE_DOCUMENT = ' ';

/** What to correct in the document, a line each, with the section where that is known. */
export function CorrectionFields(props: {
  corrections: CorrectionDraft[];
  headings: readonly Heading[];
  onChange: (corrections: CorrectionDraft[]) => void;
}) {
  const { corrections, headings, onChange } = props;
  const { t } = useMessages<'runs'>();
  const change = (index: number, changes: Partial<CorrectionDraft>) =>
    onChange(
      corrections.map((draft, at) =>
        at === index ? { ...draft, ...changes } : draft,
      ),
    );
  return (
    <fieldset className={styles.corrections}>
      <legend className={styles.title}>{t('runs.finish.corrections')}</legend>
      <p>{t('runs.finish.correctionsHint')}</p>
      {corrections.map((draft, index) => (
        <div key={index} className={styles.correction}>
          <TextField
            label={t('runs.finish.correction', { number: String(index + 1) })}
            value={draft.text}
            onChange={text => change(index, { text })}
            maxLength={TEXT_MAXIMUM_CHARACTERS}
          />
          {headings.length > 0 && (
            <Select
              label={t('runs.finish.heading')}
              selectedKey={draft.slug || WHOLE_DOCUMENT}
              onSelectionChange={key =>
                change(index, { slug: String(key).trim() })
              }
              options={[
                {
                  value: WHOLE_DOCUMENT,
                  label: t('runs.finish.wholeDocument'),
                },
                ...headings.map(({ slug, text }) => ({
                  value: slug,
                  label: text,
                })),
              ]}
            />
          )}
        </div>
      ))}
      {corrections.length < MAXIMUM && (
        <Button
          variant="tertiary"
          iconStart={<PlusIcon />}
          onPress={() => onChange([...corrections, emptyCorrection])}
        >
          {t('runs.finish.add')}
        </Button>
      )}
    </fieldset>
  );
}
