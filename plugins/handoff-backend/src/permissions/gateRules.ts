import { createPermissionRule } from '@backstage/plugin-permission-node';
import { handoffGateResourceRef } from 'backstage-plugin-handoff-node';
import { z } from 'zod';

const claims = z
  .array(z.string())
  .describe('Full refs of Users and Groups, one of which has to own it');

/**
 * Gates of entities that one of these Users or Groups owns.
 */
export const isEntityOwner = createPermissionRule({
  name: 'IS_ENTITY_OWNER',
  description: 'Allow gates of entities that the current user owns',
  resourceRef: handoffGateResourceRef,
  paramsSchema: z.object({ claims }),
  apply: ({ entityOwners }, params) =>
    entityOwners.some(owner => params.claims.includes(owner)),
  toQuery: () => ({}),
});

/**
 * Gates that one of these Users or Groups owns.
 */
export const isGateOwner = createPermissionRule({
  name: 'IS_GATE_OWNER',
  description: 'Allow gates that the current user owns',
  resourceRef: handoffGateResourceRef,
  paramsSchema: z.object({ claims }),
  apply: ({ gateOwners }, params) =>
    gateOwners.some(owner => params.claims.includes(owner)),
  toQuery: () => ({}),
});

/**
 * Gates with one of these ids.
 */
export const isGate = createPermissionRule({
  name: 'IS_GATE',
  description: 'Allow some gates',
  resourceRef: handoffGateResourceRef,
  paramsSchema: z.object({
    ids: z.array(z.string()).describe('Ids of gates to match'),
  }),
  apply: ({ gateId }, { ids }) => ids.includes(gateId),
  toQuery: () => ({}),
});

export const gateRules = { isEntityOwner, isGateOwner, isGate };
