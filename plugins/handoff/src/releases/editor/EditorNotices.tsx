import { Button } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { entityName } from '../../components/entityName';
import { errorMessage } from '../../components/errorMessage';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import type { PlanField } from './planDraft';
import styles from './ReleaseEditor.module.css';
import type { useReleaseEditor } from './useReleaseEditor';

/** What a writer has to know: what failed or is missing, what is a draft of theirs, and who else has written. */
export function EditorNotices(props: {
  editor: ReturnType<typeof useReleaseEditor>;
}) {
  const { editor } = props;
  const { error, conflict, problems, isRestored, isDirty } = editor;
  const { t } = useMessages<'releaseEditor'>();
  const names = (fields: readonly PlanField[]) =>
    fields.map(field => t(`releaseEditor.field.${field}`)).join(', ');
  const notices = useRef<HTMLDivElement>(null);
  const problem = problems.join();
  useEffect(() => {
    // Whoever saves from further down would not see why nothing is saved.
    if (error || conflict || problem) {
      notices.current?.scrollIntoView?.({ block: 'end' });
    }
  }, [error, conflict, problem]);
  return (
    <div ref={notices} className={styles.notices}>
      {error && (
        <Notice status="danger" title={t('releaseEditor.failed')}>
          {t('releaseEditor.failedDescription', {
            message: errorMessage(error),
          })}
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice status="danger" title={t('releaseEditor.failed')}>
          {t('releaseEditor.problems', { fields: names(problems) })}
        </Notice>
      )}
      {isRestored && isDirty && (
        <Notice
          status="info"
          title={t('releaseEditor.restored.title')}
          actions={
            <Button size="small" variant="secondary" onPress={editor.discard}>
              {t('releaseEditor.restored.discard')}
            </Button>
          }
        />
      )}
      {conflict && (
        <Notice
          status="warning"
          title={t('releaseEditor.conflict.title', {
            author: conflict.by
              ? entityName(conflict.by)
              : t('releaseEditor.conflict.somebody'),
          })}
        >
          {conflict.taken.length > 0 &&
            t('releaseEditor.conflict.taken', {
              fields: names(conflict.taken),
            })}{' '}
          {conflict.both.length > 0 &&
            t('releaseEditor.conflict.both', { fields: names(conflict.both) })}
        </Notice>
      )}
    </div>
  );
}
