import { toError } from '@backstage/errors';
import type { Readiness } from 'backstage-plugin-handoff-common';
import { pipelineRun, UnreachableError, type Portal } from '../../portal';
import { UsageError } from '../../UsageError';
import type { ReadyOptions } from './ReadyOptions';

/**
 * Puts on record that a deployment goes on although the entity is not ready.
 *
 * @throws UsageError when the portal refuses
 * @throws UnreachableError when it does not answer in time
 */
export async function recordOverride(
  portal: Portal,
  { entityRef, status }: Readiness,
  options: Pick<ReadyOptions, 'override' | 'environment' | 'release' | 'env'>,
): Promise<void> {
  const { override = '', environment, release, env } = options;
  try {
    await portal.ask(client =>
      client.readiness.recordOverride(entityRef, {
        reason: override,
        environment,
        version: release,
        url: pipelineRun(env).url,
      }),
    );
  } catch (error) {
    const text = `${entityRef} is ${status}, and the override was not recorded, so the deployment is stopped: ${
      toError(error).message
    }`;
    throw error instanceof UnreachableError
      ? new UnreachableError(text)
      : new UsageError(text);
  }
}
