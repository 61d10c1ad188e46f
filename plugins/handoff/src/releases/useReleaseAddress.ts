import { useRouteRef } from '@backstage/core-plugin-api';
import { releaseRouteRef } from '../routes';

/** Makes addresses of releases, by id. */
export function useReleaseAddress(): (id: string) => string {
  const route = useRouteRef(releaseRouteRef);
  return id => route({ id });
}
