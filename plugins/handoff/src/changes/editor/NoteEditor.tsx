import { Button, Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { OperationalNote } from 'backstage-plugin-handoff-common';
import useMedia from 'react-use/lib/useMedia';
import { LeaveDialog } from '../../components/LeaveDialog';
import { useLeaveGuard } from '../../components/useLeaveGuard';
import { useSaveShortcut } from '../../components/useSaveShortcut';
import { useMessages } from '../../translation';
import styles from './NoteEditor.module.css';
import { NoteEditorNotices } from './NoteEditorNotices';
import { NoteForm } from './NoteForm';
import { NotePreview } from './NotePreview';
import { useNoteEditor, type NoteDraftKey } from './useNoteEditor';

/** From this width on, form and preview stand side by side; `NoteEditor.module.css` says the same. */
const WIDE = '(min-width: 960px)';

/** A note being written: the fields of the template beside what operators will read. */
export function NoteEditor(props: {
  /** Of the change. */
  title: string;
  draftKey: NoteDraftKey;
  note: OperationalNote;
  /** Called when it is saved, and when it is given up. */
  onClose: (outcome: { isSaved: boolean }) => void;
}) {
  const { title, draftKey, note, onClose } = props;
  const { t } = useMessages<'noteEditor'>();
  const isWide = useMedia(WIDE);
  const editor = useNoteEditor({
    draftKey,
    note,
    onSaved: () => onClose({ isSaved: true }),
  });
  const guard = useLeaveGuard(editor.isDirty);
  const canSave = editor.isDirty && !editor.isSaving;
  useSaveShortcut(() => canSave && editor.save());
  const heading = t('noteEditor.title', { title });
  const form = <NoteForm editor={editor} />;
  const preview = <NotePreview draft={editor.draft} />;
  return (
    <section className={styles.editor} aria-label={heading}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>{heading}</h2>
        <div className={styles.buttons}>
          {' '}
          <Button
            variant="secondary"
            onPress={() => guard.ask(() => onClose({ isSaved: false }))}
          >
            {t('noteEditor.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!editor.isDirty}
            isPending={editor.isSaving}
            onPress={editor.save}
          >
            {t('noteEditor.save')}
          </Button>
        </div>{' '}
      </div>
      <NoteEditorNotices editor={editor} />
      {isWide ? (
        <div className={styles.panes}>
          {form}
          <section
            className={styles.preview}
            aria-label={t('noteEditor.preview')}
          >
            {preview}
          </section>
        </div>
      ) : (
        <Tabs>
          <TabList>
            <Tab id="write">{t('noteEditor.write')}</Tab>
            <Tab id="preview">{t('noteEditor.preview')}</Tab>
          </TabList>
          <TabPanel id="write" className={styles.panel}>
            {form}
          </TabPanel>
          <TabPanel id="preview" className={styles.panel}>
            {preview}
          </TabPanel>
        </Tabs>
      )}
      {guard.proceed && (
        <LeaveDialog
          title={t('noteEditor.leave.title')}
          description={t('noteEditor.leave.description')}
          labels={{
            stay: t('noteEditor.leave.stay'),
            keep: t('noteEditor.leave.keep'),
            discard: t('noteEditor.leave.discard'),
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
