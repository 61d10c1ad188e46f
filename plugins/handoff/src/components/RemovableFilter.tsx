import { ToggleButton } from '@backstage/ui';
import { XIcon } from 'lucide-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { handoffTranslationRef } from '../translation';

/** A filter that came with a link; it can only be taken off. */
export function RemovableFilter(props: { text: string; onRemove: () => void }) {
  const { t } = useTranslationRef(handoffTranslationRef);
  return (
    <ToggleButton
      isSelected
      iconEnd={<XIcon role="img" aria-label={t('search.remove')} />}
      onChange={props.onRemove}
    >
      {props.text}
    </ToggleButton>
  );
}
