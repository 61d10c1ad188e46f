import { useRouteRef } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { rootRouteRef, RELEASES_PATH } from '../routes';

/** Makes addresses of releases, by id. */
export function useReleaseAddress(): (id: string) => string {
  const root = useRouteRef(rootRouteRef)();
  return useCallback(
    id => `${root}${RELEASES_PATH}/${encodeURIComponent(id)}`,
    [root],
  );
}
