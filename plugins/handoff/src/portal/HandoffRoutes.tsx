import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { alertRouteRef, runRouteRef, runsRouteRef } from '../routes';
import { HandoffPortal } from './HandoffPortal';

const AlertPage = lazy(() =>
  import('../alerts/AlertPage').then(m => ({ default: m.AlertPage })),
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
    <Suspense fallback={null}>
      <Routes>
        <Route path={alertRouteRef.path} element={<AlertPage />} />
        <Route path={runsRouteRef.path} element={<RunsPage />} />
        <Route path={runRouteRef.path} element={<RunPage />} />
        <Route path="*" element={<HandoffPortal />} />
      </Routes>
    </Suspense>
  );
}
