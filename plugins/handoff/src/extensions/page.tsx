import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiShakeHandsLine } from '@remixicon/react';
import { rootRouteRef } from '../routes';

export const handoffPage = PageBlueprint.make({
  params: {
    path: '/handoff',
    title: 'Handoff',
    icon: <RiShakeHandsLine />,
    routeRef: rootRouteRef,
    loader: () =>
      import('../portal/HandoffPageContent').then(m => (
        <m.HandoffPageContent />
      )),
  },
});
