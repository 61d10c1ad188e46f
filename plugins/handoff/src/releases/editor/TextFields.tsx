import { Button, TextAreaField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { SparklesIcon } from 'lucide-react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useMessages } from '../../translation';
import { textFields, type PlanDraft } from './planDraft';
import styles from './ReleaseEditor.module.css';

const MAXIMUM_CHARACTERS = 50_000;

/** What is told of a release; drafted from the notes of its changes on demand. */
export function TextFields(props: {
  draft: PlanDraft;
  /** Of the release that is changed. */
  releaseId?: string;
  onChange: (changes: Partial<PlanDraft>) => void;
}) {
  const { draft, releaseId, onChange } = props;
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releaseEditor'>();
  const [drafting, fill] = useAsyncFn(
    async (id: string) => {
      const texts = await releases.draftTexts(id);
      const isEmpty = textFields.filter(field => !draft[field].trim());
      onChange(
        Object.fromEntries(isEmpty.map(field => [field, texts[field] ?? ''])),
      );
    },
    [releases, draft, onChange],
  );
  return (
    <>
      {releaseId && (
        <Button
          className={styles.add}
          size="small"
          variant="secondary"
          iconStart={<SparklesIcon />}
          isPending={drafting.loading}
          onPress={() => fill(releaseId)}
        >
          {t('releaseEditor.drafts.button')}
        </Button>
      )}
      {drafting.error && (
        <ErrorNotice
          title={t('releaseEditor.drafts.failed')}
          error={drafting.error}
        />
      )}
      {textFields.map(field => (
        <TextAreaField
          key={field}
          label={t(`releaseEditor.field.${field}`)}
          description={
            field === 'rollbackCriteria'
              ? t('releaseEditor.hint.rollbackCriteria')
              : undefined
          }
          rows={draft[field] ? 6 : 2}
          value={draft[field]}
          onChange={text => onChange({ [field]: text })}
          maxLength={MAXIMUM_CHARACTERS}
        />
      ))}
    </>
  );
}
