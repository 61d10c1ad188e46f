import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { HandshakeIcon } from 'lucide-react';
import { handoffApi } from './extensions/api';
import {
  handoffEntityContent,
  handoffReadinessEntityCard,
} from './extensions/entity';
import { handoffPage } from './extensions/page';
import {
  handoffSearchFilterResultType,
  handoffChangeSearchFilterResultType,
  handoffChangeSearchResultListItem,
  handoffSearchResultListItem,
} from './extensions/search';
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

/**
 * Runbooks, rollback procedures and owners on every entity's page, and one search box that finds them.
 *
 * @public
 */
export const handoffPlugin = createFrontendPlugin({
  pluginId: 'handoff',
  title: 'Handoff',
  icon: <HandshakeIcon />,
  info: { packageJson: () => import('../package.json') },
  extensions: [
    handoffApi,
    handoffPage,
    handoffEntityContent,
    handoffReadinessEntityCard,
    handoffSearchResultListItem,
    handoffSearchFilterResultType,
    handoffChangeSearchResultListItem,
    handoffChangeSearchFilterResultType,
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
