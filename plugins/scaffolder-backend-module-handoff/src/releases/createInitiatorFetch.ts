import type { AuthService } from '@backstage/backend-plugin-api';
import type { ActionContext } from '@backstage/plugin-scaffolder-node';

/** A `fetch` that calls Handoff on behalf of whoever runs the template, and stops when the task is cancelled. */
export function createInitiatorFetch(
  auth: AuthService,
  task: Pick<ActionContext<{}>, 'getInitiatorCredentials' | 'signal'>,
): typeof fetch {
  return async (input, init) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await task.getInitiatorCredentials(),
      targetPluginId: 'handoff',
    });
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers, signal: task.signal });
  };
}
