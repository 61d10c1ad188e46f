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

/**
 * Where the tab stands on an entity's page. Links from elsewhere need it, because a route ref below a parameterized
 * parent resolves on that parent's pages only.
 */
export const ENTITY_TAB_PATH = '/handoff';
