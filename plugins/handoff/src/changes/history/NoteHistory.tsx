import { Box } from '@backstage/ui';
import { lazy, Suspense, useState } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { LoadingHistory } from '../../documents/history/LoadingHistory';
import { useMessages } from '../../translation';
import styles from './NoteHistory.module.css';

const NoteRevisions = lazy(() =>
  import('./NoteRevisions').then(module => ({ default: module.NoteRevisions })),
);

/** What became of a note; it is loaded when somebody wants to see it. */
export function NoteHistory(props: {
  /** Of the change. */
  id: string;
  /** Of the note, to load its history anew when the note is another one. */
  etag: string;
}) {
  const { t } = useMessages<'note'>();
  const [wasOpened, setOpened] = useState(false);
  return (
    <Box as="section" bg="neutral" className={styles.box}>
      <Disclosure
        onToggle={() => setOpened(true)}
        summary={<h3 className={styles.title}>{t('note.history.title')}</h3>}
      >
        {wasOpened && (
          <Suspense fallback={<LoadingHistory />}>
            <NoteRevisions {...props} />
          </Suspense>
        )}
      </Disclosure>
    </Box>
  );
}
