import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { HandshakeIcon } from 'lucide-react';
import { rootRouteRef } from '../routes';

export const handoffPage = PageBlueprint.make({
  params: {
    path: '/handoff',
    title: 'Handoff',
    icon: <HandshakeIcon />,
    routeRef: rootRouteRef,
    loader: () =>
      import('../portal/HandoffPageContent').then(m => (
        <m.HandoffPageContent />
      )),
  },
});
