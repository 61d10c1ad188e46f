import type { DeploymentFacts } from 'backstage-plugin-handoff-common';

/**
 * The facts of an environment: those of its deployment, each as the last change of configuration after it says. What is deployed
 * only the deployment tells.
 *
 * @param configurations - the oldest first
 */
export function mergeFacts(
  deployment: DeploymentFacts | undefined,
  configurations: readonly DeploymentFacts[],
): DeploymentFacts | undefined {
  const merged: DeploymentFacts = { ...deployment };
  for (const facts of configurations) {
    merged.migration = facts.migration ?? merged.migration;
    for (const group of [
      'configuration',
      'featureFlags',
      'runtime',
      'dependencies',
    ] as const) {
      const changed = facts[group];
      if (changed)
        Object.assign(merged, { [group]: { ...merged[group], ...changed } });
    }
  }
  const told = Object.entries(merged).filter(
    ([, value]) => value !== undefined,
  );
  return told.length ? Object.fromEntries(told) : undefined;
}
