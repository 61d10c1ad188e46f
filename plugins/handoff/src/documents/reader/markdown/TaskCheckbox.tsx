import type { ComponentPropsWithoutRef } from 'react';
import type { ExtraProps } from 'hast-util-to-jsx-runtime';
import { useMarkdown } from './MarkdownContext';
import { StepTick, useStepNumber } from './StepTick';

/** The box of a task list: one to tick where it begins a step, else one that shows what the document says. */
export function TaskCheckbox(
  props: ComponentPropsWithoutRef<'input'> & ExtraProps,
) {
  const { t, steps } = useMarkdown();
  const step = useStepNumber(props.node);
  const checked = Boolean(props.checked);
  return step && steps?.onTick ? (
    <StepTick step={step} />
  ) : (
    <input
      type="checkbox"
      checked={checked}
      disabled
      aria-label={checked ? t('reader.task.done') : t('reader.task.open')}
    />
  );
}
