import type { AuthService } from '@backstage/backend-plugin-api';

/**
 * A `fetch` that calls another backend plugin as this plugin's own service.
 *
 * A token is asked for with every request, because indexing may outlast one.
 */
export function createServiceFetch(
  auth: AuthService,
  targetPluginId: string,
): typeof fetch {
  return async (input, init) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId,
    });
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers });
  };
}
