import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  createSearchResultListItemExtension,
  type SearchResultListItemExtensionProps,
} from '@backstage/plugin-search-react';
import { HandoffClient } from 'backstage-plugin-handoff-common';
import { handoffApiRef } from './api';
import {
  alertRouteRef,
  alertsRouteRef,
  changeRouteRef,
  coverageRouteRef,
  insightsRouteRef,
  entityContentRouteRef,
  newReleaseRouteRef,
  readinessRouteRef,
  releaseCalendarRouteRef,
  releaseRouteRef,
  releasesRouteRef,
  rootRouteRef,
  runRouteRef,
  runsRouteRef,
} from './routes';
import type { HandoffSearchResultListItemProps } from './search/HandoffSearchResultListItem';
import {
  CHANGE_SEARCH_DOCUMENT_TYPE,
  SEARCH_DOCUMENT_TYPE,
} from './search/searchDocumentType';

/**
 * Handoff for apps of the old frontend system.
 *
 * @public
 */
export const handoffPlugin = createPlugin({
  id: 'handoff',
  apis: [
    createApiFactory({
      api: handoffApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new HandoffClient({ fetchApi }),
    }),
  ],
  routes: {
    root: rootRouteRef,
    alert: alertRouteRef,
    change: changeRouteRef,
    newRelease: newReleaseRouteRef,
    release: releaseRouteRef,
    releaseCalendar: releaseCalendarRouteRef,
    releases: releasesRouteRef,
    run: runRouteRef,
    runs: runsRouteRef,
    alerts: alertsRouteRef,
    coverage: coverageRouteRef,
    insights: insightsRouteRef,
    readiness: readinessRouteRef,
    entityContent: entityContentRouteRef,
  },
});

/**
 * The page `/handoff`.
 *
 * @public
 */
export const HandoffPage: () => JSX.Element = handoffPlugin.provide(
  createRoutableExtension({
    name: 'HandoffPage',
    component: () =>
      import('./portal/LegacyHandoffPage').then(m => m.LegacyHandoffPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * The tab **Handoff** of an entity's page. Mount it at `/handoff`: links from the search lead there.
 *
 * @public
 */
export const EntityHandoffContent: () => JSX.Element = handoffPlugin.provide(
  createRoutableExtension({
    name: 'EntityHandoffContent',
    component: () =>
      import('./entity/EntityHandoffContent').then(m => m.EntityHandoffContent),
    mountPoint: entityContentRouteRef,
  }),
);

/**
 * The card **Operational readiness** of an entity's overview.
 *
 * @public
 */
export const EntityReadinessCard: () => JSX.Element = handoffPlugin.provide(
  createComponentExtension({
    name: 'EntityReadinessCard',
    component: {
      lazy: () =>
        import('./readiness/ReadinessCard').then(m => m.ReadinessCard),
    },
  }),
);

/**
 * A document among the results of the portal's own search page.
 *
 * @public
 */
export const HandoffSearchResultListItem: (
  props: SearchResultListItemExtensionProps<HandoffSearchResultListItemProps>,
) => JSX.Element | null = handoffPlugin.provide(
  createSearchResultListItemExtension({
    name: 'HandoffSearchResultListItem',
    component: () =>
      import('./search/HandoffSearchResultListItem').then(
        m => m.HandoffSearchResultListItem,
      ),
    predicate: result => result.type === SEARCH_DOCUMENT_TYPE,
  }),
);

/**
 * A change among the results of the portal's own search page.
 *
 * @public
 */
export const HandoffChangeSearchResultListItem: (
  props: SearchResultListItemExtensionProps<HandoffSearchResultListItemProps>,
) => JSX.Element | null = handoffPlugin.provide(
  createSearchResultListItemExtension({
    name: 'HandoffChangeSearchResultListItem',
    component: () =>
      import('./search/HandoffChangeSearchResultListItem').then(
        m => m.HandoffChangeSearchResultListItem,
      ),
    predicate: result => result.type === CHANGE_SEARCH_DOCUMENT_TYPE,
  }),
);
