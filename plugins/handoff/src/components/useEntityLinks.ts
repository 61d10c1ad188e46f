import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import { documentSearch } from '../documents/tabLocation';
import { ENTITY_TAB_PATH } from '../routes';

/** Addresses of entities and of their documents, for full refs from anywhere in the portal. */
export function useEntityLinks() {
  const entityRoute = useRouteRef(entityRouteRef);
  return useMemo(() => {
    const entity = (entityRef: string) =>
      entityRoute(
        entityRouteParams(parseEntityRef(entityRef), { encodeParams: true }),
      );
    const tab = (entityRef: string) => `${entity(entityRef)}${ENTITY_TAB_PATH}`;
    const document = (entityRef: string, id: string, slug?: string) =>
      `${tab(entityRef)}${documentSearch(id)}${slug ? `#${slug}` : ''}`;
    return { entity, tab, document };
  }, [entityRoute]);
}
