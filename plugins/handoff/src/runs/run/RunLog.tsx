import { Button } from '@backstage/ui';
import { PlusIcon } from 'lucide-react';
import { useMemo } from 'react';
import { useMessages } from '../../translation';
import { NoteItem } from './NoteItem';
import { useRunPage } from './RunContext';
import styles from './Steps.module.css';

/** Everything that was said in a run, in the order of time. */
export function RunLog() {
  const { shown, canNote, open } = useRunPage();
  const { t } = useMessages<'runs'>();
  const notes = useMemo(
    () => [...shown.notes].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    [shown.notes],
  );
  return (
    <section className={styles.log} aria-label={t('runs.log.title')}>
      <div className={styles.section}>
        <h3 className={styles.sectionTitle}>{t('runs.log.title')}</h3>
        {canNote && (
          <Button
            size="small"
            variant="secondary"
            iconStart={<PlusIcon />}
            onPress={() => open({ type: 'note' })}
          >
            {t('runs.action.note')}
          </Button>
        )}
      </div>
      {notes.length === 0 && (
        <p className={styles.hint}>{t('runs.log.none')}</p>
      )}
      <ol className={styles.notes}>
        {notes.map(note => (
          <NoteItem key={note.id} note={note} showStep />
        ))}
      </ol>
    </section>
  );
}
