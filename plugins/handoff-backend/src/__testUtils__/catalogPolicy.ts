import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** Permissions as a policy decides them that shows some entities of the catalog only, and denies what is named. */
export function catalogPolicy(...denied: string[]) {
  const decide = (name: string) =>
    denied.includes(name)
      ? { result: AuthorizeResult.DENY }
      : { result: AuthorizeResult.ALLOW };
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => ({
      authorize: async requests =>
        requests.map(({ permission }) => decide(permission.name)),
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
                  params: { claims: [] },
                },
              }
            : decide(permission.name),
        ),
    }),
  });
}
