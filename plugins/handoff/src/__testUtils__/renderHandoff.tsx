import { permissionApiRef } from '@backstage/plugin-permission-react';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { HandoffClient } from 'backstage-plugin-handoff-common';
import { SWRConfig } from 'swr';
import { handoffApiRef } from '../api';
import { rootRouteRef } from '../routes';
import { BACKEND_URL } from './handoffHandlers';

/** Permissions are cached for the whole page, which is the whole test file here. */
function withoutCache(element: JSX.Element) {
  return <SWRConfig value={{ provider: () => new Map() }}>{element}</SWRConfig>;
}

/** Renders a part of the plugin in a test app whose catalog is mounted and whose backend is msw's. */
export function renderHandoff(
  element: JSX.Element,
  options: {
    /** @defaultValue '/' */
    at?: string;
    /** Names of permissions that are denied; all others are granted. */
    denied?: string[];
  } = {},
) {
  return renderInTestApp(withoutCache(element), {
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/handoff': rootRouteRef,
    },
    initialRouteEntries: [options.at ?? '/'],
    apis: [
      [
        handoffApiRef,
        new HandoffClient({ fetchApi: { fetch }, baseUrl: BACKEND_URL }),
      ],
      [
        permissionApiRef,
        mockApis.permission({
          authorize: ({ permission }) =>
            options.denied?.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        }),
      ],
    ],
  });
}
