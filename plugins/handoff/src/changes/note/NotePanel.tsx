import { Box, ButtonLink } from '@backstage/ui';
import type { Change, OperationalNote } from 'backstage-plugin-handoff-common';
import { SquarePenIcon } from 'lucide-react';
import { useId } from 'react';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { Author } from '../Author';
import { editSearch } from '../../components/editSearch';
import styles from './Note.module.css';
import { NoteFieldList } from './NoteFieldList';
import { NoteNotices } from './NoteNotices';
import { useMayEditNote } from './useMayEditNote';

/** What operators must know of a change, or where that is. Of a change of monitoring, it itself says all. */
export function NotePanel(props: {
  change: Change;
  note: OperationalNote | undefined;
  onChanged: () => void;
}) {
  const { change, note, onChanged } = props;
  const { t } = useMessages<'note'>();
  const mayEdit = useMayEditNote();
  const id = useId();
  if (!note) {
    return change.kind === 'monitoring' ? null : (
      <p className={styles.hint}>{t('note.deployment')}</p>
    );
  }
  const { isWritten } = note.summary;
  return (
    <Box as="section" bg="neutral" className={styles.note} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {t('note.title')}
        </h3>
        {mayEdit && (
          <ButtonLink
            size="small"
            variant={isWritten ? 'secondary' : 'primary'}
            iconStart={<SquarePenIcon />}
            href={editSearch}
          >
            {isWritten ? t('note.edit') : t('note.write')}
          </ButtonLink>
        )}
      </div>
      <NoteNotices note={note} />
      {!isWritten && (
        <p className={styles.hint}>
          {t('note.empty')} {mayEdit && t('note.emptyEdit')}
        </p>
      )}
      {Object.keys(note.fields).length > 0 && (
        <NoteFieldList
          id={change.id}
          note={note}
          mayEdit={mayEdit}
          onChanged={onChanged}
        />
      )}
      {note.updatedAt && note.updatedBy && (
        <p className={styles.hint}>
          {t('note.last', {
            author: <Author author={note.updatedBy} />,
            time: <Time at={note.updatedAt} />,
          })}
        </p>
      )}
    </Box>
  );
}
