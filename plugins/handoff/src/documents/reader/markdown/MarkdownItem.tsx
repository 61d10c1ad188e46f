import type { ComponentPropsWithoutRef } from 'react';
import type { ExtraProps } from 'hast-util-to-jsx-runtime';
import { useReaderExtras } from './ReaderExtras';
import { StepTick, useStepNumber } from './StepTick';

/** An item of a list, with a box where it is a step that has none of its own, and whatever others put beside it. */
export function MarkdownItem(
  props: ComponentPropsWithoutRef<'li'> & ExtraProps & { 'data-line'?: string },
) {
  const { node, children, 'data-line': _line, ...rest } = props;
  const step = useStepNumber(node);
  const extras = useReaderExtras();
  const isTask = String(rest.className ?? '').includes('task-list-item');
  return (
    <li {...rest}>
      {step && !isTask && <StepTick step={step} atEnd />}
      {step && extras.besideStep?.(step)}
      {children}
    </li>
  );
}
