import { Button } from '@backstage/ui';
import { errorMessage } from '../../components/errorMessage';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../translation';
import { ConflictNotice } from './ConflictNotice';
import { SavedProblems } from './SavedProblems';
import type { useEditor } from './useEditor';

/** What a writer has to know: where the text comes from, what is wrong with it, and who else has written. */
export function EditorNotices(props: {
  editor: ReturnType<typeof useEditor>;
  onLine: (line: number) => void;
}) {
  const { editor, onLine } = props;
  const { loaded, error, conflict } = editor;
  const { t } = useMessages<'editor'>();
  return (
    <>
      {error && (
        <Notice status="danger" title={t('editor.saveFailed')}>
          {t('editor.saveFailedDescription', { message: errorMessage(error) })}
        </Notice>
      )}
      {editor.isRestored && editor.isDirty && !conflict && (
        <Notice
          status="info"
          title={t('editor.restored.title')}
          actions={
            <Button size="small" variant="secondary" onPress={editor.discard}>
              {t('editor.restored.discard')}
            </Button>
          }
        >
          {t('editor.restored.description')}
        </Notice>
      )}
      {editor.setAside !== undefined && loaded && (
        <Notice
          status="info"
          title={t('editor.conflict.taken', {
            number: String(loaded.document.revision),
          })}
          actions={
            <Button size="small" variant="secondary" onPress={editor.takeMine}>
              {t('editor.conflict.back')}
            </Button>
          }
        />
      )}
      {conflict ? (
        <ConflictNotice
          theirs={conflict}
          mine={editor.draft.content}
          onTake={editor.takeTheirs}
        />
      ) : (
        loaded && <SavedProblems document={loaded.document} onLine={onLine} />
      )}
    </>
  );
}
