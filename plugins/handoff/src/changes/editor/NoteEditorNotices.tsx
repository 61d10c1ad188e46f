import { Button } from '@backstage/ui';
import type { NoteField } from 'backstage-plugin-handoff-common';
import { useEffect, useRef } from 'react';
import { entityName } from '../../components/entityName';
import { errorMessage } from '../../components/errorMessage';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import styles from './NoteEditor.module.css';
import type { useNoteEditor } from './useNoteEditor';

/** What a writer has to know: what failed, what is a draft of theirs, and who else has written. */
export function NoteEditorNotices(props: {
  editor: ReturnType<typeof useNoteEditor>;
}) {
  const { error, conflict, isRestored, isDirty, discard } = props.editor;
  const { t } = useMessages<'note' | 'noteEditor'>();
  const names = (fields: NoteField[]) =>
    fields.map(field => t(`note.field.${field}`)).join(', ');
  const notices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever saves from further down would not see why nothing is saved.
    if (error || conflict) notices.current?.scrollIntoView?.({ block: 'end' });
  }, [error, conflict]);
  return (
    <div ref={notices} className={styles.notices}>
      {error && (
        <Notice status="danger" title={t('noteEditor.failed')}>
          {t('noteEditor.failedDescription', { message: errorMessage(error) })}
        </Notice>
      )}
      {isRestored && isDirty && (
        <Notice
          status="info"
          title={t('noteEditor.restored.title')}
          actions={
            <Button size="small" variant="secondary" onPress={discard}>
              {t('noteEditor.restored.discard')}
            </Button>
          }
        />
      )}
      {conflict && (
        <Notice
          status="warning"
          title={t('noteEditor.conflict.title', {
            author: conflict.by
              ? entityName(conflict.by)
              : t('noteEditor.conflict.somebody'),
          })}
        >
          {conflict.taken.length > 0 &&
            t('noteEditor.conflict.taken', {
              fields: names(conflict.taken),
            })}{' '}
          {conflict.both.length > 0 &&
            t('noteEditor.conflict.both', { fields: names(conflict.both) })}
        </Notice>
      )}
    </div>
  );
}
