import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Seeing the calendar: deployment windows, freezes, maintenance periods and, with the permission to read releases, these.
 *
 * @remarks
 *
 * On top of this, a period shows only to those who may read the System or Domain that it is for.
 *
 * @public
 */
export const handoffCalendarReadPermission = createPermission({
  name: 'handoff.calendar.read',
  attributes: { action: 'read' },
});

/**
 * Writing down deployment windows, freezes and maintenance periods, changing and deleting them.
 *
 * @public
 */
export const handoffCalendarUpdatePermission = createPermission({
  name: 'handoff.calendar.update',
  attributes: { action: 'update' },
});
