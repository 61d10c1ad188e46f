import { useState } from 'react';
import { useMessages } from '../translation';
import { EntityName } from './EntityName';
import { ManyField } from './ManyField';
import { useEntitySearch } from './useEntitySearch';

/** Chooses some entities of the catalog, found by name. */
export function EntitiesField(props: {
  label: string;
  description?: string;
  /** In lower case; stable as long as the component is there. */
  kinds: readonly string[];
  /** Full refs. */
  value: readonly string[];
  onChange: (entityRefs: string[]) => void;
  isRequired?: boolean;
}) {
  const { kinds, ...field } = props;
  const { t } = useMessages<'common'>();
  const [typed, setTyped] = useState('');
  const { options, loading } = useEntitySearch(kinds, typed);
  return (
    <ManyField
      {...field}
      placeholder={t('common.searchCatalog')}
      typed={typed}
      onType={setTyped}
      options={options}
      isLoading={loading}
      renderName={entityRef => (
        <span title={entityRef}>
          <EntityName entityRef={entityRef} />
        </span>
      )}
    />
  );
}
