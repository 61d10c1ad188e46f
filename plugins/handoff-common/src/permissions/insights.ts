import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Seeing figures over time, and the events behind them.
 *
 * @remarks
 *
 * A figure shows only to those who may read what it rests on as well: alerts, changes, documents or readiness. It counts
 * what they may see.
 *
 * @public
 */
export const handoffInsightsReadPermission = createPermission({
  name: 'handoff.insights.read',
  attributes: { action: 'read' },
});

/**
 * Merging, splitting and dismissing incidents, unlinking deployments from them, and taking that back.
 *
 * @remarks
 *
 * It takes {@link handoffAlertReadPermission} besides, and shows and changes only incidents of entities that the user may
 * read.
 *
 * @public
 */
export const handoffIncidentUpdatePermission = createPermission({
  name: 'handoff.incident.update',
  attributes: { action: 'update' },
});
