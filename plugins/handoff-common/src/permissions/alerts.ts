import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Seeing alerts, and what resolves them.
 *
 * @remarks
 *
 * Documents that answer an alert show only to those who may read them.
 *
 * @public
 */
export const handoffAlertReadPermission = createPermission({
  name: 'handoff.alert.read',
  attributes: { action: 'read' },
});

/**
 * Sending alerts, as alert managers and on-call tools do.
 *
 * @public
 */
export const handoffAlertIngestPermission = createPermission({
  name: 'handoff.alert.ingest',
  attributes: { action: 'create' },
});
