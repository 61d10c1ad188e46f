import type { ComponentPropsWithoutRef } from 'react';
import type { ExtraProps } from 'hast-util-to-jsx-runtime';
import { useMarkdown } from './MarkdownContext';

/** The box of a task list, which shows what the document says and cannot be ticked. */
export function TaskCheckbox(
  props: ComponentPropsWithoutRef<'input'> & ExtraProps,
) {
  const { t } = useMarkdown();
  const checked = Boolean(props.checked);
  return (
    <input
      type="checkbox"
      checked={checked}
      disabled
      aria-label={checked ? t('reader.task.done') : t('reader.task.open')}
    />
  );
}
