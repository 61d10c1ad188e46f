import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * The page `/handoff`.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'handoff' });

/**
 * The tab **Handoff** of an entity's page.
 *
 * @public
 */
export const entityContentRouteRef = createRouteRef({
  id: 'handoff:entity-content',
});
