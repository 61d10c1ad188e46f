import { useRouteRef } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { releaseRouteRef } from '../routes';

/** Makes addresses of releases, by id. */
export function useReleaseAddress(): (id: string) => string {
  const route = useRouteRef(releaseRouteRef);
  return useCallback(id => route({ id }), [route]);
}
