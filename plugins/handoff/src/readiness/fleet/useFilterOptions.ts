import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { HANDOFF_TIER_ANNOTATION } from 'backstage-plugin-handoff-common';
import useAsync from 'react-use/lib/useAsync';

const OWNERS = 'relations.ownedBy';
const SYSTEMS = 'relations.partOf';
const TIERS = `metadata.annotations.${HANDOFF_TIER_ANNOTATION}`;

/** The owners, systems and tiers that there are in the catalog; none until it has answered. */
export function useFilterOptions() {
  const catalog = useApi(catalogApiRef);
  const { value } = useAsync(async () => {
    const { facets } = await catalog.getEntityFacets({
      facets: [OWNERS, SYSTEMS, TIERS],
    });
    return facets;
  }, [catalog]);
  const valuesOf = (facet: string) =>
    (value?.[facet] ?? [])
      .map(each => each.value)
      .sort((a, b) => a.localeCompare(b));
  return {
    owners: valuesOf(OWNERS),
    systems: valuesOf(SYSTEMS).filter(ref => ref.startsWith('system:')),
    tiers: valuesOf(TIERS),
  };
}
