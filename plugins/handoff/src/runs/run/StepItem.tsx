import type { RunStep } from 'backstage-plugin-handoff-common';
import { Disclosure } from '../../components/Disclosure';
import { EntityName } from '../../components/EntityName';
import { Time } from '../../components/Time';
import { useMessages } from '../../translation';
import { LazyMarkdown } from './LazyMarkdown';
import { NoteItem } from './NoteItem';
import { useRunPage } from './RunContext';
import { stepId } from './revealStep';
import { StepButton } from './StepButton';
import { StepMenu } from './StepMenu';
import styles from './Steps.module.css';

/** One step: what to do, what became of it, and what was said of it. One that is settled takes little room. */
export function StepItem(props: { step: RunStep; isTarget: boolean }) {
  const { step, isTarget } = props;
  const { number, title, content, state } = step;
  const { shown, canAct } = useRunPage();
  const { t } = useMessages<'runs'>();
  const notes = shown.notes.filter(
    note => note.step === number && note.kind !== 'record',
  );
  return (
    <article
      id={stepId(number)}
      className={styles.step}
      data-state={state}
      aria-label={`${t('runs.step.name', {
        number: String(number),
      })}: ${title}`}
      aria-current={isTarget ? 'step' : undefined}
      tabIndex={-1}
    >
      <StepButton step={step} isDisabled={!canAct} />
      <div className={styles.body}>
        <div className={styles.menu}>
          <StepMenu step={step} />
        </div>
        {state === 'open' ? (
          <LazyMarkdown content={content} headingOffset={2} />
        ) : (
          <>
            <p className={styles.settled}>{title}</p>
            <StepOutcome step={step} />
            <Disclosure
              summary={
                <span className={styles.hint}>{t('runs.step.show')}</span>
              }
            >
              <LazyMarkdown content={content} headingOffset={2} />
            </Disclosure>
          </>
        )}
        {notes.length > 0 && (
          <ul className={styles.notes}>
            {notes.map(note => (
              <NoteItem key={note.id} note={note} />
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

function StepOutcome({ step }: { step: RunStep }) {
  const { state, by, at, reason, number } = step;
  const { shown, waiting } = useRunPage();
  // What is on its way is not worth a word.
  const isUnsent = waiting > 0 && shown.unsent.steps.has(number);
  const { t } = useMessages<'runs'>();
  return state === 'open' ? null : (
    <p className={styles.outcome}>
      {t(`runs.step.${state}`, {
        person: by ? <EntityName entityRef={by} /> : t('runs.queue.somebody'),
        time: at ? <Time at={at} /> : '',
      })}
      {reason && <> · {t('runs.step.reason', { reason })}</>}
      {isUnsent && <> · {t('runs.step.unsent')}</>}
    </p>
  );
}
