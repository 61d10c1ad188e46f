import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** A policy that denies some permissions, by name, and allows everything else. */
export function deny(...denied: string[]) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => {
      const decide = async (requests: { permission: { name: string } }[]) =>
        requests.map(({ permission }) => ({
          result: denied.includes(permission.name)
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
        })) as never;
      return { authorize: decide, authorizeConditional: decide };
    },
  });
}

/** A policy under which the catalog is asked for each entity. */
export function seesSomeEntities() {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => ({
      authorize: async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })) as never,
      authorizeConditional: async requests =>
        requests.map(({ permission }) =>
          permission.name === 'catalog.entity.read'
            ? {
                result: AuthorizeResult.CONDITIONAL,
                pluginId: 'catalog',
                resourceType: 'catalog-entity',
                conditions: {
                  rule: 'IS_ENTITY_OWNER',
                  resourceType: 'catalog-entity',
                },
              }
            : { result: AuthorizeResult.ALLOW },
        ) as never,
    }),
  });
}
