import { Duration } from 'luxon';
import type { AlertContext, SuspectEntity } from './AlertContext';
import { environmentKey } from './environments';
import type { DeploymentStep } from './followDeployments';
import type { SuspectChange } from './SuspectChange';

/** A deployment that began earlier than this waits for something, rather than being carried out. */
const MAX_ROLLOUT = Duration.fromObject({ hours: 1 });

/** The deployments of one entity to one environment, the oldest first. */
export interface DeploymentLine {
  readonly entity: SuspectEntity;
  readonly environment?: string;
  readonly steps: readonly DeploymentStep[];
}

/**
 * Sorts the deployments before an alert by entity and environment. Those that name no environment are taken to be of the
 * alert's.
 */
export function deploymentLines(
  deployments: readonly SuspectChange[],
  context: AlertContext,
): DeploymentLine[] {
  const lines = new Map<string, DeploymentLine & { steps: DeploymentStep[] }>();
  for (const deployment of deployments) {
    const step = toStep(deployment, context);
    const environment = deployment.environment ?? context.environment;
    for (const entity of context.entities) {
      if (!step || !deployment.entityRefs.includes(entity.entityRef)) continue;
      const place = environment && environmentKey(environment);
      const key = JSON.stringify([entity.entityRef, place]);
      const line = lines.get(key) ?? { entity, environment, steps: [] };
      line.steps.push(step);
      lines.set(key, line);
    }
  }
  for (const { steps } of lines.values()) {
    steps.sort(
      (a, b) =>
        a.at.toMillis() - b.at.toMillis() ||
        (a.deployment.id < b.deployment.id ? -1 : 1),
    );
  }
  return [...lines.values()];
}

/** What a deployment had done when the alert started, if anything. */
function toStep(
  deployment: SuspectChange,
  { startedAt }: AlertContext,
): DeploymentStep | undefined {
  const { openedAt, deployedAt, state } = deployment;
  const end = deployedAt ?? (state === 'failed' ? openedAt : undefined);
  if (end && end <= startedAt) {
    const how = state === 'failed' ? 'failed' : 'deployed';
    return { deployment, at: end, how };
  }
  const isRolling =
    openedAt &&
    state !== 'closed' &&
    openedAt <= startedAt &&
    openedAt >= startedAt.minus(MAX_ROLLOUT);
  return isRolling ? { deployment, at: openedAt, how: 'rolling' } : undefined;
}
