import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Starting a run of a document, and planning a drill.
 *
 * @remarks
 *
 * Whoever cannot read a document can neither run it nor see its runs, whatever the policy decides.
 *
 * @public
 */
export const handoffRunCreatePermission = createPermission({
  name: 'handoff.run.create',
  attributes: { action: 'create' },
});

/**
 * Taking part in a run: its steps, notes, alerts and outcome, and moving a drill or calling it off.
 *
 * @public
 */
export const handoffRunUpdatePermission = createPermission({
  name: 'handoff.run.update',
  attributes: { action: 'update' },
});
