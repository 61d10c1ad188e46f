import type { Element } from 'hast';
import { useMarkdown } from './MarkdownContext';
import styles from './StepTick.module.css';

/** Number of the step that begins with an element; `undefined` when none does, or when the document has none to follow. */
export function useStepNumber(node: Element | undefined): number | undefined {
  const { steps } = useMarkdown();
  return steps?.lines.get(Number(node?.properties.dataLine));
}

/** A box to tick a step off. */
export function StepTick(props: {
  step: number;
  /** Whether it stands at the end of the line, where the author has no box. */
  atEnd?: boolean;
}) {
  const { step, atEnd } = props;
  const { t, steps } = useMarkdown();
  return steps?.onTick ? (
    <input
      type="checkbox"
      className={atEnd ? `${styles.tick} ${styles.atEnd}` : styles.tick}
      checked={false}
      aria-label={t('reader.task.tick', { number: String(step) })}
      title={t('reader.task.tick', { number: String(step) })}
      onChange={() => steps.onTick?.(step)}
    />
  ) : null;
}
