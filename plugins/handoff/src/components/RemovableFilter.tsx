import { ToggleButton } from '@backstage/ui';
import { XIcon } from 'lucide-react';
import { useMessages } from '../translation';
import { entityName } from './entityName';

/** A filter that came with a link; it can only be taken off. */
export function RemovableFilter(props: { text: string; onRemove: () => void }) {
  const { t } = useMessages<'search'>();
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

/** Narrows a list to one entity, from whose page one came. */
export function EntityFilter(props: {
  entityRef: string;
  onRemove: () => void;
}) {
  const { t } = useMessages<'search'>();
  return (
    <RemovableFilter
      text={t('search.entity', { entity: entityName(props.entityRef) })}
      onRemove={props.onRemove}
    />
  );
}
