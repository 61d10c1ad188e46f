import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/**
 * The page `/handoff`.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'handoff' });

/**
 * The page of an alert, which leads to its runbook. Labels follow as `?label.NAME=value`.
 *
 * @public
 */
export const alertRouteRef = createSubRouteRef({
  id: 'handoff:alert',
  parent: rootRouteRef,
  path: '/alerts/:alertname',
});

/**
 * The list of alerts.
 *
 * @public
 */
export const alertsRouteRef = createSubRouteRef({
  id: 'handoff:alerts',
  parent: rootRouteRef,
  path: '/alerts',
});

/**
 * Which alerting rules have a runbook.
 *
 * @public
 */
export const coverageRouteRef = createSubRouteRef({
  id: 'handoff:coverage',
  parent: rootRouteRef,
  path: '/coverage',
});

/**
 * The list of runs and of planned drills.
 *
 * @public
 */
export const runsRouteRef = createSubRouteRef({
  id: 'handoff:runs',
  parent: rootRouteRef,
  path: '/runs',
});

/**
 * The page of a run.
 *
 * @public
 */
export const runRouteRef = createSubRouteRef({
  id: 'handoff:run',
  parent: rootRouteRef,
  path: '/runs/:id',
});

/** Where changes stand below the page `/handoff` and below the tab of an entity. */
export const CHANGES_PATH = '/changes';

/** Where releases stand below the page `/handoff` and below the tab of an entity. */
export const RELEASES_PATH = '/releases';

/** Where environments stand below the tab of an entity. */
export const ENVIRONMENTS_PATH = '/environments';

/**
 * The page of a change.
 *
 * @public
 */
export const changeRouteRef = createSubRouteRef({
  id: 'handoff:change',
  parent: rootRouteRef,
  path: '/changes/:id',
});

/**
 * The list of releases.
 *
 * @public
 */
export const releasesRouteRef = createSubRouteRef({
  id: 'handoff:releases',
  parent: rootRouteRef,
  path: RELEASES_PATH,
});

/**
 * The calendar of releases.
 *
 * @public
 */
export const releaseCalendarRouteRef = createSubRouteRef({
  id: 'handoff:release:calendar',
  parent: rootRouteRef,
  path: '/releases/calendar',
});

/**
 * The form of a new release; `?entity=` names what it is of, any number of times.
 *
 * @public
 */
export const newReleaseRouteRef = createSubRouteRef({
  id: 'handoff:release:new',
  parent: rootRouteRef,
  path: '/releases/new',
});

/**
 * The page of a release.
 *
 * @public
 */
export const releaseRouteRef = createSubRouteRef({
  id: 'handoff:release',
  parent: rootRouteRef,
  path: '/releases/:id',
});

/**
 * The readiness of all entities.
 *
 * @public
 */
export const readinessRouteRef = createSubRouteRef({
  id: 'handoff:readiness',
  parent: rootRouteRef,
  path: '/readiness',
});

/**
 * Figures over time.
 *
 * @public
 */
export const insightsRouteRef = createSubRouteRef({
  id: 'handoff:insights',
  parent: rootRouteRef,
  path: '/insights',
});

/**
 * The tab **Handoff** of an entity's page.
 *
 * @public
 */
export const entityContentRouteRef = createRouteRef({
  id: 'handoff:entity-content',
});

/**
 * Where the tab stands on an entity's page. Links from elsewhere need it, because a route ref below a parameterized
 * parent resolves on that parent's pages only.
 */
export const ENTITY_TAB_PATH = '/handoff';

/** Where the timeline stands below the tab. */
export const TIMELINE_PATH = '/timeline';

/** Where readiness stands below the tab. */
export const READINESS_PATH = '/readiness';
