import { Button, Checkbox, TextField } from '@backstage/ui';
import {
  getFrontMatter,
  type DocumentKind,
  type EntitySummary,
} from 'backstage-plugin-handoff-common';
import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { LeaveDialog } from '../../components/LeaveDialog';
import { useLeaveGuard } from '../../components/useLeaveGuard';
import { useSaveShortcut } from '../../components/useSaveShortcut';
import { useMessages } from '../../translation';
import { documentSearch } from '../tabLocation';
import styles from './DocumentEditor.module.css';
import type { DraftKey } from './draftStorage';
import { EditorFields } from './EditorFields';
import { EditorNotices } from './EditorNotices';
import { EditorPanes } from './EditorPanes';
import { headingOf } from './headingOf';
import { kindOf } from './kindOf';
import type { LoadedDocument } from './loadDocument';
import { selectLine } from './selectLine';
import { useEditor } from './useEditor';

/** A document being written: its text beside a preview, and what becomes of it. */
export function DocumentEditor(props: {
  summary: EntitySummary;
  draftKey: DraftKey;
  loaded?: LoadedDocument;
  kind?: DocumentKind;
  onSaved: () => void;
}) {
  const { summary, ...options } = props;
  const { t } = useMessages<'editor'>();
  const navigate = useNavigate();
  const textArea = useRef<HTMLTextAreaElement>(null);
  const editor = useEditor(options);
  const { draft, loaded, conflict, change, save } = editor;
  const { content } = draft;
  const guard = useLeaveGuard(editor.isDirty);
  const title = getFrontMatter(content, 'title')?.trim() || headingOf(content);
  const lacking =
    (!title && t('editor.titleHint')) ||
    (!loaded && !kindOf(content) && t('editor.kindHint'));
  const canSave = !lacking && (editor.isDirty || Boolean(conflict));
  useSaveShortcut(() => canSave && save({ close: false }));
  const heading = loaded
    ? t('editor.editTitle', { title: loaded.document.title })
    : t('editor.newTitle');

  return (
    <section className={styles.editor} aria-label={heading}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>{heading}</h2>
        <Button
          variant="secondary"
          onPress={() =>
            guard.ask(() =>
              navigate(loaded ? documentSearch(loaded.document.id) : '?'),
            )
          }
        >
          {t('editor.cancel')}
        </Button>
        <Button
          variant="primary"
          isDisabled={!canSave}
          isPending={editor.isSaving}
          onPress={() => save({ close: true })}
        >
          {conflict
            ? t('editor.saveOver', {
                number: String(conflict.document.revision + 1),
              })
            : t('editor.save')}
        </Button>
      </div>
      <EditorNotices
        editor={editor}
        onLine={line => selectLine(textArea.current, line)}
      />
      <EditorFields
        content={content}
        onChange={next => change({ content: next })}
        onKindChange={editor.changeKind}
      />
      <EditorPanes
        content={content}
        onChange={next => change({ content: next })}
        documents={summary.documents}
        textArea={textArea}
      />
      <div className={styles.fields}>
        <TextField
          className={styles.titleField}
          label={t('editor.message')}
          value={draft.message}
          onChange={message => change({ message })}
          maxLength={2000}
        />
        {loaded && (
          <Checkbox
            isSelected={draft.minor}
            onChange={minor => change({ minor })}
          >
            {t('editor.minor')}
          </Checkbox>
        )}
      </div>
      <p className={styles.hint}>{lacking || t('editor.saveShortcut')}</p>
      {guard.proceed && (
        <LeaveDialog
          title={t('editor.leave.title')}
          description={t('editor.leave.description')}
          labels={{
            stay: t('editor.leave.stay'),
            keep: t('editor.leave.keep'),
            discard: t('editor.leave.discard'),
          }}
          onStay={guard.stay}
          onKeep={guard.proceed}
          onDiscard={() => {
            editor.forget();
            guard.proceed?.();
          }}
        />
      )}
    </section>
  );
}
