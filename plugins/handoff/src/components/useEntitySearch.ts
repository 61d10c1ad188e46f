import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useAsync from 'react-use/lib/useAsync';
import useDebounce from 'react-use/lib/useDebounce';

const SHOWN = 20;
const PAUSE_MILLISECONDS = 200;

/**
 * Entities of the catalog, found by name while somebody types.
 *
 * @param kinds - in lower case; stable as long as the component is there
 */
export function useEntitySearch(kinds: readonly string[], typed: string) {
  const catalog = useApi(catalogApiRef);
  const [wanted, setWanted] = useState('');
  useDebounce(() => setWanted(typed), PAUSE_MILLISECONDS, [typed]);
  const { value: found = [], loading } = useAsync(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: [...kinds] },
      fullTextFilter: {
        term: wanted,
        fields: [
          'metadata.name',
          'metadata.title',
          'spec.profile.displayName',
          'spec.profile.email',
        ],
      },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.title',
        'spec.profile.displayName',
      ],
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: SHOWN,
    });
    return items;
  }, [catalog, kinds, wanted]);
  return {
    options: found.map(entity => ({
      id: stringifyEntityRef(entity),
      label: nameOf(entity),
      description: entity.kind,
    })),
    loading,
  };
}

function nameOf({ metadata, spec }: Entity): string {
  const profile = spec?.profile as { displayName?: string } | undefined;
  return metadata.title ?? profile?.displayName ?? metadata.name;
}
