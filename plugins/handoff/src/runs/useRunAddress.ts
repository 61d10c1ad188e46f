import { useRouteRef } from '@backstage/core-plugin-api';
import { runRouteRef } from '../routes';

/** Makes addresses of runs, by id. */
export function useRunAddress(): (id: string) => string {
  const route = useRouteRef(runRouteRef);
  return id => route({ id });
}
