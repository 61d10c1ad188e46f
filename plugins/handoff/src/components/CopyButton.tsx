import { Button } from '@backstage/ui';
import { CheckIcon, CopyIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useCopy } from '../documents/reader/useCopy';
import { useMessages } from '../translation';

/** Copies a text and says for a moment how that went. */
export function CopyButton(props: {
  text: string;
  label: string;
  icon?: ReactElement;
  labelClassName?: string;
  variant?: 'secondary' | 'tertiary';
}) {
  const { t } = useMessages<'common'>();
  const { state, copy } = useCopy();
  const labels = {
    idle: props.label,
    copied: t('common.copied'),
    failed: t('common.copyFailed'),
  };
  return (
    <Button
      size="small"
      variant={props.variant ?? 'secondary'}
      iconStart={
        state === 'copied' ? <CheckIcon /> : props.icon ?? <CopyIcon />
      }
      onPress={() => copy(props.text)}
    >
      <span className={props.labelClassName} aria-live="polite">
        {labels[state]}
      </span>
    </Button>
  );
}
