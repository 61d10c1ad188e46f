import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import {
  alertRouteRef,
  alertsRouteRef,
  changeRouteRef,
  coverageRouteRef,
  newReleaseRouteRef,
  insightsRouteRef,
  readinessRouteRef,
  releaseCalendarRouteRef,
  releaseRouteRef,
  releasesRouteRef,
  runRouteRef,
  runsRouteRef,
} from '../routes';
import { HandoffNavigation } from './HandoffNavigation';
import { HandoffPortal } from './HandoffPortal';

const AlertPage = lazy(() =>
  import('../alerts/AlertPage').then(m => ({ default: m.AlertPage })),
);
const AlertsPage = lazy(() =>
  import('../alerts/AlertsPage').then(m => ({ default: m.AlertsPage })),
);
const ChangePage = lazy(() =>
  import('../changes/page/ChangePage').then(m => ({ default: m.ChangePage })),
);

const CoveragePage = lazy(() =>
  import('../alerts/rules/CoveragePage').then(m => ({
    default: m.CoveragePage,
  })),
);
const InsightsPage = lazy(() =>
  import('../insights/InsightsPage').then(m => ({ default: m.InsightsPage })),
);
const FleetPage = lazy(() =>
  import('../readiness/fleet/FleetPage').then(m => ({ default: m.FleetPage })),
);
const ReleaseCalendarPage = lazy(() =>
  import('../calendar').then(m => ({ default: m.ReleaseCalendarPage })),
);
const NewReleasePage = lazy(() =>
  import('../releases/editor/NewReleasePage').then(m => ({
    default: m.NewReleasePage,
  })),
);
const ReleasePage = lazy(() =>
  import('../releases/page/ReleasePage').then(m => ({
    default: m.ReleasePage,
  })),
);
const ReleasesPage = lazy(() =>
  import('../releases/list/ReleasesPage').then(m => ({
    default: m.ReleasesPage,
  })),
);
const RunsPage = lazy(() =>
  import('../runs/list/RunsPage').then(m => ({ default: m.RunsPage })),
);
const RunPage = lazy(() =>
  import('../runs/run/RunPage').then(m => ({ default: m.RunPage })),
);

/** The pages below `/handoff`. */
export function HandoffRoutes() {
  return (
    <>
      <HandoffNavigation />
      <Suspense fallback={null}>
        <Routes>
          <Route path={alertsRouteRef.path} element={<AlertsPage />} />
          <Route path={alertRouteRef.path} element={<AlertPage />} />
          <Route path={changeRouteRef.path} element={<ChangePage />} />
          <Route path={coverageRouteRef.path} element={<CoveragePage />} />
          <Route path={insightsRouteRef.path} element={<InsightsPage />} />
          <Route path={readinessRouteRef.path} element={<FleetPage />} />
          <Route path={releasesRouteRef.path} element={<ReleasesPage />} />
          <Route
            path={releaseCalendarRouteRef.path}
            element={<ReleaseCalendarPage />}
          />
          <Route path={newReleaseRouteRef.path} element={<NewReleasePage />} />
          <Route path={releaseRouteRef.path} element={<ReleasePage />} />
          <Route path={runsRouteRef.path} element={<RunsPage />} />
          <Route path={runRouteRef.path} element={<RunPage />} />
          <Route path="*" element={<HandoffPortal />} />
        </Routes>
      </Suspense>
    </>
  );
}
