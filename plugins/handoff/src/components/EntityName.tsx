import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** An entity by name, as the portal shows names; until the catalog has answered, by that of the ref. */
export function EntityName({ entityRef }: { entityRef: string }) {
  const { primaryTitle } = useEntityPresentation(entityRef);
  return <>{primaryTitle}</>;
}
