import { useApi } from '@backstage/core-plugin-api';
import type { Revision, RevisionDetail } from 'backstage-plugin-handoff-common';
import { useMemo, useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import {
  RevisionHistory,
  type RevisionSelection,
} from '../../documents/history';
import { LoadingHistory } from '../../documents/history/LoadingHistory';
import { RevisionDiff } from '../../documents/history/RevisionDiff';
import { useMessages } from '../../translation';
import styles from './NoteHistory.module.css';
import { noteVersions, type NoteVersion } from './noteVersions';

/** Who said what in a note, and what changed between any two times, as in the history of a document. */
export function NoteRevisions({ id, etag }: { id: string; etag: string }) {
  const { t } = useMessages<'history' | 'note'>();
  const { changes } = useApi(handoffApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => changes.listNoteRevisions(id),
    [changes, id, etag],
  );
  const [chosen, setChosen] = useState<RevisionSelection>();
  const details = useMemo(
    () =>
      noteVersions(value?.items ?? [], field => t(`note.field.${field}`)).map(
        version =>
          toDetail(version, t(`note.history.${version.revision.origin}`)),
      ),
    [value, t],
  );
  if (error) {
    return (
      <ErrorNotice
        title={t('note.history.failed')}
        error={error}
        retry={retry}
      />
    );
  }
  if (!value) return <LoadingHistory />;
  if (details.length === 0) return <p>{t('note.history.none')}</p>;
  const numbers = details.map(({ revision }) => revision.number);
  const selection =
    chosen ??
    (numbers.length > 1 ? { from: numbers[1], to: numbers[0] } : undefined);
  const [before, after] = selection
    ? [
        Math.min(selection.from, selection.to),
        Math.max(selection.from, selection.to),
      ].map(number => details.find(each => each.revision.number === number))
    : [];
  return (
    <div className={styles.versions}>
      <RevisionHistory
        revisions={details.map(({ revision }) => revision)}
        selection={selection}
        onSelect={setChosen}
      />
      {details.length === 1 && <p>{t('history.single')}</p>}
      {before && after && <RevisionDiff before={before} after={after} />}
    </div>
  );
}

/** A version of a note as the history of documents shows revisions; nothing that it shows needs a hash. */
function toDetail(
  { revision, content }: NoteVersion,
  message: string,
): RevisionDetail {
  const shown: Revision = {
    number: revision.number,
    createdAt: revision.at,
    author: revision.by,
    message,
    hash: '',
    minor: false,
  };
  return { revision: shown, content, headings: [] };
}
