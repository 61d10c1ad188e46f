import { Button } from '@backstage/ui';
import type { Release } from 'backstage-plugin-handoff-common';
import { LeaveDialog } from '../../components/LeaveDialog';
import { useLeaveGuard } from '../../components/useLeaveGuard';
import { useSaveShortcut } from '../../components/useSaveShortcut';
import { useTextFocus } from '../../components/useTextFocus';
import { useMessages } from '../../translation';
import { ConflictView } from './ConflictView';
import { EditorNotices } from './EditorNotices';
import { PlanForm } from './PlanForm';
import styles from './ReleaseEditor.module.css';
import { useReleaseEditor } from './useReleaseEditor';

/** A plan being written. What others save meanwhile shows when one saves oneself. */
export function ReleaseEditor(props: {
  userRef: string;
  /** The one to change; none for a new one. */
  release?: Release;
  /** What a new one is of. */
  entityRefs: string[];
  onSaved: (release: Release) => void;
  /** Called when it is given up. */
  onClose: () => void;
}) {
  const { release, onClose } = props;
  const { t } = useMessages<'releaseEditor'>();
  const editor = useReleaseEditor(props);
  const guard = useLeaveGuard(editor.isDirty);
  const container = useTextFocus<HTMLElement>(!release);
  const canSave = editor.isDirty && !editor.isSaving;
  useSaveShortcut(() => canSave && editor.save());
  const heading = release
    ? t('releaseEditor.edit', { title: release.title })
    : t('releaseEditor.new');
  return (
    <section ref={container} className={styles.editor} aria-label={heading}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>{heading}</h2>
        <div className={styles.buttons}>
          <Button variant="secondary" onPress={() => guard.ask(onClose)}>
            {t('releaseEditor.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!editor.isDirty}
            isPending={editor.isSaving}
            onPress={editor.save}
          >
            {t(release ? 'releaseEditor.save' : 'releaseEditor.create')}
          </Button>
        </div>
      </div>
      <EditorNotices editor={editor} />
      {editor.conflict && (
        <ConflictView
          conflict={editor.conflict}
          draft={editor.draft}
          onChange={editor.change}
        />
      )}
      <PlanForm editor={editor} release={release} />
      {guard.proceed && (
        <LeaveDialog
          title={t('releaseEditor.leave.title')}
          description={t('releaseEditor.leave.description')}
          labels={{
            stay: t('releaseEditor.leave.stay'),
            keep: t('releaseEditor.leave.keep'),
            discard: t('releaseEditor.leave.discard'),
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
