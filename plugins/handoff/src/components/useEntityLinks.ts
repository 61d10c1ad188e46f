import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import { documentSearch } from '../documents/tabLocation';
import {
  CHANGES_PATH,
  ENTITY_TAB_PATH,
  ENVIRONMENTS_PATH,
  READINESS_PATH,
  RELEASES_PATH,
  TIMELINE_PATH,
} from '../routes';

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
    /** `at` is a time in the past, ISO 8601. */
    const readiness = (entityRef: string, gateId?: string, at?: string) => {
      const search = new URLSearchParams({
        ...(at && { at }),
        ...(gateId && { gate: gateId }),
      }).toString();
      return `${tab(entityRef)}${READINESS_PATH}${search && `?${search}`}`;
    };
    const changes = (entityRef: string) => `${tab(entityRef)}${CHANGES_PATH}`;
    const releases = (entityRef: string) => `${tab(entityRef)}${RELEASES_PATH}`;
    const environments = (entityRef: string) =>
      `${tab(entityRef)}${ENVIRONMENTS_PATH}`;
    /** `search` is as `formatTimelineState` makes it. */
    const timeline = (entityRef: string, search?: URLSearchParams) =>
      `${tab(entityRef)}${TIMELINE_PATH}${search ? `?${search}` : ''}`;
    const comparison = (
      entityRef: string,
      id: string,
      compare: { from: number; to: number },
    ) => `${tab(entityRef)}${documentSearch(id, { view: 'history', compare })}`;
    return {
      entity,
      tab,
      document,
      readiness,
      changes,
      releases,
      environments,
      timeline,
      comparison,
    };
  }, [entityRoute]);
}
