import type { Change } from 'backstage-plugin-handoff-common';

/** A deployment whose version is known. */
export type VersionedDeployment = Change & { version: string };

/**
 * The deployments after one version up to another one, the newest first.
 *
 * @param deployments - of one entity to one environment, the newest first
 * @param after - id of the deployment that is left out; without one, all earlier ones are among them
 * @param upTo - id of the last one; without one, the newest
 */
export function versionRange<TDeployment extends { id: string }>(
  deployments: readonly TDeployment[],
  after: string | undefined,
  upTo: string | undefined,
): TDeployment[] {
  const indexOf = (id: string) =>
    deployments.findIndex(deployment => deployment.id === id);
  const from = upTo === undefined ? 0 : indexOf(upTo);
  const to = after === undefined ? deployments.length : indexOf(after);
  return from < 0 ? [] : deployments.slice(from, Math.max(from, to));
}
