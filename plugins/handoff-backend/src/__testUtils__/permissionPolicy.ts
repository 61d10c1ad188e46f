import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type AuthService,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** What the configuration of a portal needs for {@link permissionPolicy}. */
export const permissionsEnabled = { permission: { enabled: true } };

/** The mock's tokens on behalf of users leave out which plugin sends them, without which it may not ask for conditions. */
const authWithActors = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }): AuthService {
    const pluginId = plugin.getId();
    const auth = mockServices.auth({ pluginId });
    return Object.assign(Object.create(auth), {
      getPluginRequestToken: async (
        options: Parameters<AuthService['getPluginRequestToken']>[0],
      ) => {
        const { onBehalfOf } = options;
        if (!auth.isPrincipal(onBehalfOf, 'user')) {
          return auth.getPluginRequestToken(options);
        }
        const actor = { subject: `plugin:${pluginId}` };
        const { userEntityRef } = onBehalfOf.principal;
        return { token: mockCredentials.user.token(userEntityRef, { actor }) };
      },
    });
  },
});

/** Backstage's own permission backend with a policy, so that conditions are applied as in a portal. */
export function permissionPolicy(
  handle: PermissionPolicy['handle'],
): BackendFeature[] {
  const policyModule = createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { policy: policyExtensionPoint },
        async init({ policy }) {
          policy.setPolicy({ handle });
        },
      });
    },
  });
  return [permissionPlugin, policyModule, authWithActors];
}
