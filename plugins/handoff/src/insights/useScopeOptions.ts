import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/lib/useAsync';

const OWNERS = 'relations.ownedBy';
const SYSTEMS = 'relations.partOf';
/** Kinds of which there are alerts, changes and runs. */
const KINDS = ['Component', 'Resource', 'API', 'System', 'Domain'];
/** More are found by their address or from their own page. */
const MAX_ENTITIES = 500;

/** The owners, systems and entities that there are in the catalog, as full refs; none until it has answered. */
export function useScopeOptions() {
  const catalog = useApi(catalogApiRef);
  const { value } = useAsync(async () => {
    const [{ facets }, { items }] = await Promise.all([
      catalog.getEntityFacets({ facets: [OWNERS, SYSTEMS] }),
      catalog.getEntities({
        filter: { kind: KINDS },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        limit: MAX_ENTITIES,
      }),
    ]);
    return { facets, entities: items.map(item => stringifyEntityRef(item)) };
  }, [catalog]);
  const sorted = (refs: string[] = []) =>
    [...refs].sort((a, b) => a.localeCompare(b));
  const valuesOf = (facet: string) =>
    sorted(value?.facets[facet]?.map(each => each.value));
  return {
    owners: valuesOf(OWNERS),
    systems: valuesOf(SYSTEMS).filter(ref => ref.startsWith('system:')),
    entities: sorted(value?.entities),
  };
}
