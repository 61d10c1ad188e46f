import type { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { signalApiRef, type SignalApi } from '@backstage/plugin-signals-react';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { HandoffClient } from 'backstage-plugin-handoff-common';
import { SWRConfig } from 'swr';
import { handoffApiRef } from '../api';
import { rootRouteRef } from '../routes';
import { BACKEND_URL } from './handoffHandlers';

const UNCACHED = {
  provider: () => new Map(),
  focusThrottleInterval: 0,
  dedupingInterval: 0,
};

/** Permissions are cached for the whole page, which is the whole test file here, and asked anew when it gets the focus. */
function withoutCache(element: JSX.Element) {
  return <SWRConfig value={UNCACHED}>{element}</SWRConfig>;
}

/** Renders a part of the plugin in a test app whose catalog is mounted and whose backend is msw's. */
export function renderHandoff(
  element: JSX.Element,
  options: {
    /** @defaultValue '/' */
    at?: string;
    /** What the catalog has. */
    entities?: Entity[];
    /** Names of permissions that are denied, for one resource alone as `name of resourceRef`; all others are granted. */
    denied?: string[];
    /** Full refs of the User who looks on, and of their groups. */
    user?: [string, ...string[]];
    /** Without them a page looks by itself now and then. */
    signals?: SignalApi;
  } = {},
) {
  return renderInTestApp(withoutCache(element), {
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/handoff': rootRouteRef,
    },
    initialRouteEntries: [options.at ?? '/'],
    apis: [
      [catalogApiRef, catalogApiMock({ entities: options.entities })],
      [
        handoffApiRef,
        new HandoffClient({ fetchApi: { fetch }, baseUrl: BACKEND_URL }),
      ],
      ...(options.signals ? [[signalApiRef, options.signals] as const] : []),
      ...(options.user
        ? [
            [
              identityApiRef,
              mockApis.identity({
                userEntityRef: options.user[0],
                ownershipEntityRefs: options.user,
              }),
            ] as const,
          ]
        : []),
      [
        permissionApiRef,
        mockApis.permission({
          authorize: ({ permission: { name }, resourceRef }) =>
            options.denied?.some(
              each => each === name || each === `${name} of ${resourceRef}`,
            )
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        }),
      ],
    ],
  });
}
