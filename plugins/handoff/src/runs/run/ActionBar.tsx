import {
  CheckIcon,
  XIcon,
  FlagIcon,
  SkipForwardIcon,
  StickyNoteIcon,
  WifiOffIcon,
} from 'lucide-react';
import type { RunStep } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { useMessages } from '../../translation';
import styles from './ActionBar.module.css';
import { BarMenu } from './BarMenu';
import { ElapsedTime, EscalationClock } from './EscalationClock';
import { revealStep } from './revealStep';
import { useRunPage } from './RunContext';
import { useRunKeys } from './useRunKeys';

/** The current step, always in view and in reach of the thumb, with what can be said of it. */
export function ActionBar(props: {
  target: RunStep | undefined;
  current: RunStep | undefined;
  onMove: (by: 1 | -1) => void;
  reset: () => void;
}) {
  const { target, current, onMove, reset } = props;
  const { shown, waiting, changeStep, open } = useRunPage();
  const { t } = useMessages<'runs'>();
  const done = () =>
    target && changeStep({ step: target.number, state: 'done' });
  const note = () => open({ type: 'note', step: target?.number });
  useRunKeys({
    n: () => onMove(1),
    j: () => onMove(1),
    k: () => onMove(-1),
    d: () => target?.state !== 'done' && done(),
    m: note,
  });
  const isElsewhere = current && target?.number !== current.number;
  return (
    <section className={styles.bar} aria-label={t('runs.bar.label')}>
      <div className={styles.where}>
        <button
          type="button"
          className={styles.current}
          disabled={!target}
          onClick={() => target && revealStep(target.number, { focus: true })}
        >
          {target ? (
            <>
              <span className={styles.number}>
                {t('runs.bar.step', {
                  number: String(target.number),
                  total: String(shown.steps.length),
                })}
              </span>
              <strong className={styles.title}>{target.title}</strong>
            </>
          ) : (
            <strong>{t('runs.bar.settled')}</strong>
          )}
        </button>
        <div className={styles.clocks}>
          <ElapsedTime />
          <EscalationClock />
          {waiting > 0 && (
            <span className={styles.unsent}>
              <WifiOffIcon size={16} aria-hidden="true" />
              {t('runs.queue.unsent', { number: String(waiting) })}
            </span>
          )}
        </div>
      </div>
      {isElsewhere && (
        <button
          type="button"
          className={styles.back}
          onClick={() => {
            reset();
            revealStep(current.number, { focus: true });
          }}
        >
          {t('runs.bar.back', { number: String(current.number) })}
        </button>
      )}
      <div className={styles.actions}>
        {target ? (
          <>
            <BarButton
              isPrimary
              icon={<CheckIcon size={22} />}
              label={t('runs.step.actions.done')}
              isDisabled={target.state === 'done'}
              onPress={done}
            />
            <BarButton
              icon={<SkipForwardIcon size={22} />}
              label={t('runs.step.actions.skip')}
              onPress={() => open({ type: 'skip', step: target.number })}
            />
            <BarButton
              icon={<XIcon size={22} />}
              label={t('runs.step.actions.failed')}
              onPress={() => open({ type: 'failed', step: target.number })}
            />
          </>
        ) : (
          <BarButton
            isPrimary
            icon={<FlagIcon size={22} />}
            label={t('runs.action.finish')}
            onPress={() => open({ type: 'finish' })}
          />
        )}
        <BarButton
          icon={<StickyNoteIcon size={22} />}
          label={t('runs.step.actions.note')}
          onPress={note}
        />
        <BarMenu />
      </div>
      <p className={styles.keys}>
        {t('runs.bar.keys')}: <kbd>n</kbd> {t('runs.bar.next')} <kbd>k</kbd>{' '}
        {t('runs.bar.previous')} <kbd>d</kbd> {t('runs.step.actions.done')}{' '}
        <kbd>m</kbd> {t('runs.step.actions.note')}
      </p>
    </section>
  );
}

function BarButton(props: {
  icon: ReactNode;
  label: string;
  isPrimary?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.action}
      data-primary={props.isPrimary}
      disabled={props.isDisabled}
      onClick={props.onPress}
    >
      <span aria-hidden="true" className={styles.icon}>
        {props.icon}
      </span>
      {props.label}
    </button>
  );
}
