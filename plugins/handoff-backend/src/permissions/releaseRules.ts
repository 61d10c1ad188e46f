import { createPermissionRule } from '@backstage/plugin-permission-node';
import { risks } from 'backstage-plugin-handoff-common';
import { handoffReleaseResourceRef } from 'backstage-plugin-handoff-node';
import { z } from 'zod';

const claims = (what: string) =>
  z
    .array(z.string())
    .describe(`Full refs of Users and Groups, one of which has to ${what}`);

/**
 * Releases of an entity that one of these Users or Groups owns, whoever owns their other entities.
 */
export const isEntityOwner = createPermissionRule({
  name: 'IS_ENTITY_OWNER',
  description: 'Allow releases of an entity that the current user owns',
  resourceRef: handoffReleaseResourceRef,
  paramsSchema: z.object({ claims: claims('own an entity of it') }),
  apply: ({ entities }, params) =>
    entities.some(({ owners }) =>
      owners.some(owner => params.claims.includes(owner)),
    ),
  toQuery: () => ({}),
});

/**
 * Releases in which one of these Users or Groups has a role, or one of some roles.
 */
export const hasRole = createPermissionRule({
  name: 'HAS_ROLE',
  description: 'Allow releases in which the current user has a role',
  resourceRef: handoffReleaseResourceRef,
  paramsSchema: z.object({
    claims: claims('have a role in it'),
    roles: z
      .array(z.string())
      .optional()
      .describe('Roles that count, like operations; all of them without it'),
  }),
  apply: (release, params) =>
    release.roles.some(
      ({ role, parties }) =>
        (params.roles?.includes(role) ?? true) &&
        parties.some(party => params.claims.includes(party)),
    ),
  toQuery: () => ({}),
});

/**
 * Releases that one of these Users has written down.
 */
export const isCreator = createPermissionRule({
  name: 'IS_CREATOR',
  description: 'Allow releases that the current user has written down',
  resourceRef: handoffReleaseResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Full refs of Users, one of whom has to have written it down'),
  }),
  apply: ({ createdBy }, params) => params.claims.includes(createdBy),
  toQuery: () => ({}),
});

/**
 * Releases of one of these risks.
 */
export const hasRisk = createPermissionRule({
  name: 'HAS_RISK',
  description: 'Allow releases of some risks',
  resourceRef: handoffReleaseResourceRef,
  paramsSchema: z.object({
    risks: z.array(z.enum(risks)).describe('Risks to match'),
  }),
  apply: ({ risk }, params) => params.risks.includes(risk),
  toQuery: () => ({}),
});

/**
 * Releases to one of these environments; those that name none match nothing.
 */
export const isInEnvironment = createPermissionRule({
  name: 'IS_IN_ENVIRONMENT',
  description: 'Allow releases to some environments',
  resourceRef: handoffReleaseResourceRef,
  paramsSchema: z.object({
    environments: z
      .array(z.string())
      .describe('Environments to match, as releases name them'),
  }),
  apply: ({ environment }, { environments }) =>
    environment !== undefined && environments.includes(environment),
  toQuery: () => ({}),
});

export const releaseRules = {
  isEntityOwner,
  hasRole,
  isCreator,
  hasRisk,
  isInEnvironment,
};
