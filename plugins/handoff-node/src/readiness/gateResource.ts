import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_HANDOFF_GATE } from 'backstage-plugin-handoff-common';

/**
 * What a permission rule decides about: a gate of an entity.
 *
 * @public
 */
export interface GateResource {
  gateId: string;
  entityRef: string;
  /** Full refs of the Users and Groups that own the entity. */
  entityOwners: string[];
  /** Full refs of the Users and Groups that own the gate; those of the entity for `entity-owner`. */
  gateOwners: string[];
}

/**
 * Gates of entities as a resource of conditional permission decisions, for rules of one's own. Nothing is listed by these
 * permissions, so rules have no query form.
 *
 * @public
 */
export const handoffGateResourceRef = createPermissionResourceRef<
  GateResource,
  object
>().with({
  pluginId: 'handoff',
  resourceType: RESOURCE_TYPE_HANDOFF_GATE,
});
