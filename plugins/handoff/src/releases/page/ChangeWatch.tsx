import { useApi } from '@backstage/core-plugin-api';
import type { NoteField } from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { NoteValue } from '../../changes/note/NoteValue';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { useMessages } from '../../translation';
import styles from './ReleasePage.module.css';

/** What of a note counts while something is deployed. */
const FIELDS = [
  'impact',
  'monitoring',
  'rollbackCriteria',
  'rollbackProcedure',
  'featureFlags',
  'migrations',
] as const satisfies readonly NoteField[];

/** What the note of a change says of its deployment. */
export function ChangeWatch({ id }: { id: string }) {
  const { changes } = useApi(handoffApiRef);
  const { t } = useMessages<'note' | 'releasePage'>();
  const { value, error, retry } = useAsyncRetry(
    () => changes.get(id),
    [changes, id],
  );
  if (error) {
    return (
      <ErrorNotice
        title={t('releasePage.changes.failed')}
        error={error}
        retry={retry}
      />
    );
  }
  if (!value) {
    return <Loading label={t('releasePage.loading')} height={48} />;
  }
  const said = FIELDS.flatMap(field => {
    const answer = value.note?.fields[field]?.value;
    return answer === undefined ? [] : [{ field, answer }];
  });
  if (!said.length) {
    return <p className={styles.hint}>{t('releasePage.changes.noNote')}</p>;
  }
  return (
    <dl className={styles.note}>
      {said.map(({ field, answer }) => (
        <div key={field}>
          <dt>{t(`note.field.${field}`)}</dt>
          <dd>
            <NoteValue
              field={field}
              value={answer}
              documents={value.note?.documents ?? []}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
