import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** A person by name, as the portal shows names; until the catalog has answered, by that of the ref. */
export function PersonName({ userRef }: { userRef: string }) {
  const { primaryTitle } = useEntityPresentation(userRef, {
    defaultKind: 'user',
  });
  return <>{primaryTitle}</>;
}
