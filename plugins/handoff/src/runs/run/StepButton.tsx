import { CheckIcon, XIcon, SkipForwardIcon } from 'lucide-react';
import type { RunStep } from 'backstage-plugin-handoff-common';
import type { ReactNode } from 'react';
import { useMessages } from '../../translation';
import { useRunPage } from './RunContext';
import styles from './Steps.module.css';

const ICONS: Record<Exclude<RunStep['state'], 'open'>, ReactNode> = {
  done: <CheckIcon size={20} aria-hidden="true" />,
  skipped: <SkipForwardIcon size={20} aria-hidden="true" />,
  failed: <XIcon size={20} aria-hidden="true" />,
};

/** The round button of a step: ticks it off, or opens it again. */
export function StepButton(props: { step: RunStep; isDisabled: boolean }) {
  const { number, state } = props.step;
  const { changeStep } = useRunPage();
  const { t } = useMessages<'runs'>();
  const isOpen = state === 'open';
  return (
    <button
      type="button"
      className={styles.tick}
      disabled={props.isDisabled}
      aria-label={t(isOpen ? 'runs.step.markDone' : 'runs.step.reopen', {
        number: String(number),
      })}
      onClick={() =>
        changeStep({ step: number, state: isOpen ? 'done' : 'open' })
      }
    >
      <span className={styles.mark}>{isOpen ? number : ICONS[state]}</span>
    </button>
  );
}
