import { createApiRef } from '@backstage/frontend-plugin-api';
import type { HandoffApi } from 'backstage-plugin-handoff-common';

/**
 * The Handoff backend, as components of both frontend systems reach it.
 *
 * @public
 */
export const handoffApiRef = createApiRef<HandoffApi>().with({
  id: 'plugin.handoff.client',
  pluginId: 'handoff',
});
