import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { ENTITY_TAB_PATH, entityContentRouteRef } from '../routes';

/** Groups may carry documents of a whole platform; people, folders and forms have nothing to operate. */
const contentFilter = {
  $not: { kind: { $in: ['user', 'location', 'template'] } },
};

/** What can be operated. */
const cardFilter = {
  kind: { $in: ['component', 'resource', 'api', 'system', 'domain'] },
};

export const handoffEntityContent = EntityContentBlueprint.make({
  params: {
    path: ENTITY_TAB_PATH,
    title: 'Handoff',
    icon: 'docs',
    filter: contentFilter,
    routeRef: entityContentRouteRef,
    loader: () =>
      import('../entity/EntityHandoffContent').then(m => (
        <m.EntityHandoffContent />
      )),
  },
});

export const handoffReadinessEntityCard = EntityCardBlueprint.make({
  name: 'readiness',
  params: {
    type: 'info',
    filter: cardFilter,
    loader: () =>
      import('../readiness/ReadinessCard').then(m => <m.ReadinessCard />),
  },
});
