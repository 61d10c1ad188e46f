import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { alertRouteRef } from '../routes';
import { HandoffPortal } from './HandoffPortal';

const AlertPage = lazy(() =>
  import('../alerts/AlertPage').then(m => ({ default: m.AlertPage })),
);

/** The pages below `/handoff`. */
export function HandoffRoutes() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route path={alertRouteRef.path} element={<AlertPage />} />
        <Route path="*" element={<HandoffPortal />} />
      </Routes>
    </Suspense>
  );
}
