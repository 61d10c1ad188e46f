import type { Element } from 'hast';
import { useMarkdown } from './MarkdownContext';
import styles from './StepTick.module.css';

/** Number of the step that begins with an element; `undefined` when none does, or when nothing can be ticked. */
export function useStepNumber(node: Element | undefined): number | undefined {
  const { ticks } = useMarkdown();
  return ticks?.lines.get(Number(node?.properties.dataLine));
}

/** A box to tick a step off. */
export function StepTick(props: {
  step: number;
  /** Whether it stands at the end of the line, where the author has no box. */
  atEnd?: boolean;
}) {
  const { step, atEnd } = props;
  const { t, ticks } = useMarkdown();
  return (
    <input
      type="checkbox"
      className={atEnd ? `${styles.tick} ${styles.atEnd}` : styles.tick}
      checked={false}
      aria-label={t('reader.task.tick', { number: String(step) })}
      title={t('reader.task.tick', { number: String(step) })}
      onChange={() => ticks?.onTick(step)}
    />
  );
}
