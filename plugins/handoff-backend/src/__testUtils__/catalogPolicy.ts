import {
  coreServices,
  createServiceFactory,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type ConditionalPolicyDecision,
  type DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';

/** Shows some entities of the catalog only, so that it is asked for each. */
export const someEntities: ConditionalPolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims: [] },
  },
};

type Requests = readonly { permission: { name: string } }[];

/** A policy that denies some permissions, by name, and allows everything else. */
export function deny(...denied: string[]) {
  return denyListed(denied);
}

/** As {@link deny}, with a list that the test changes. */
export function denyListed(denied: readonly string[]) {
  const decide = async (requests: Requests) =>
    requests.map(({ permission }) => decisionOf(permission.name, denied));
  return policy({ authorize: decide, authorizeConditional: decide });
}

/** A policy that shows some entities of the catalog only, so that the catalog is asked for each, and denies what is named. */
export function catalogPolicy(...denied: string[]) {
  return policy({
    authorize: async requests =>
      requests.map(({ permission }) => decisionOf(permission.name, denied)),
    authorizeConditional: async requests =>
      requests.map(({ permission }) =>
        permission.name === 'catalog.entity.read'
          ? someEntities
          : decisionOf(permission.name, denied),
      ),
  });
}

function policy(permissions: PermissionsService) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => permissions,
  });
}

function decisionOf(
  name: string,
  denied: readonly string[],
): DefinitivePolicyDecision {
  return denied.includes(name)
    ? { result: AuthorizeResult.DENY }
    : { result: AuthorizeResult.ALLOW };
}
