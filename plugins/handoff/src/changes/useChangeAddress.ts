import { useRouteRef } from '@backstage/core-plugin-api';
import { changeRouteRef } from '../routes';

/** Makes addresses of changes, by id. */
export function useChangeAddress(): (id: string) => string {
  const route = useRouteRef(changeRouteRef);
  return id => route({ id });
}
