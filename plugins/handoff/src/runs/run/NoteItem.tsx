import type { RunNote } from 'backstage-plugin-handoff-common';
import { EntityName } from '../../components/EntityName';
import { Pill } from '../../components/Pill';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { LazyMarkdown } from './LazyMarkdown';
import { useRunPage } from './RunContext';
import styles from './Steps.module.css';

/** What somebody said in the course of a run; what the run itself writes is one line. */
export function NoteItem(props: {
  note: RunNote;
  /** Whether to say which step it is about. */
  showStep?: boolean;
}) {
  const { note, showStep } = props;
  const { id, kind, by, at, step, text } = note;
  const { shown, waiting } = useRunPage();
  const isUnsent = waiting > 0 && shown.unsent.notes.has(id);
  const { t } = useMessages<'runs'>();
  return (
    <li className={styles.note} data-kind={kind}>
      <div className={styles.noteFacts}>
        {by && (
          <strong>
            <EntityName entityRef={by} />
          </strong>
        )}
        <Time at={at} />
        {showStep && step && (
          <span>{t('runs.log.ofStep', { number: String(step) })}</span>
        )}
        {(kind === 'status-update' || kind === 'escalation') && (
          <Pill tone={kind === 'escalation' ? 'warning' : 'info'}>
            {t(`runs.log.kind.${kind}`)}
          </Pill>
        )}
        {isUnsent && <span>{t('runs.step.unsent')}</span>}
      </div>
      <div className={styles.noteText}>
        <LazyMarkdown content={text} headingOffset={3} />
      </div>
    </li>
  );
}
