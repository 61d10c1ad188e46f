import type { DateTime } from 'luxon';
import type { SuspectChange } from '../../SuspectChange';
import type { Service } from './landscape';
import type { Random } from './Random';

/** A deployment of what was merged last, with as much as pipelines say. */
export function createDeployment(
  service: Service,
  changes: readonly SuspectChange[],
  options: {
    id: string;
    at: DateTime<true>;
    environment: string;
    random: Random;
  },
): SuspectChange {
  const { id, at, environment, random } = options;
  const newest = changes
    .filter(
      ({ mergedAt, entityRefs }) =>
        mergedAt && mergedAt <= at && entityRefs.includes(service.entityRef),
    )
    .sort((a, b) => b.mergedAt!.toMillis() - a.mergedAt!.toMillis())[0];
  return {
    id,
    kind: 'deployment',
    title: `Deploy ${service.name} to ${environment}`,
    entityRefs: [service.entityRef],
    repository: service.repository,
    environment,
    deployedAt: at,
    state: random.chance(0.95) ? 'deployed' : 'failed',
    hasNote: false,
    lacksRollback: false,
    ...(newest && random.chance(0.7) && { commit: newest.commit }),
  };
}

/**
 * Deploys most of what was merged: to staging soon, to production some hours later. Some waits for the next time.
 *
 * @param changes - all that there are: what is deployed is what was merged last, whoever asked for it
 */
export function deployAll(
  noise: readonly SuspectChange[],
  changes: readonly SuspectChange[],
  options: { services: readonly Service[]; random: Random },
): SuspectChange[] {
  const { services, random } = options;
  return noise.flatMap(({ id, mergedAt, entityRefs }) => {
    const service = services.find(s => entityRefs.includes(s.entityRef));
    if (!mergedAt || !service?.isDeployed) return [];
    const toStaging = mergedAt.plus({ minutes: random.between(5, 30) });
    const toProduction = toStaging.plus({ minutes: random.skewed(90, 1) });
    const deploy = (environment: string, at: DateTime<true>) =>
      createDeployment(service, changes, {
        id: `${id}-${environment}`,
        at,
        environment,
        random,
      });
    return [
      deploy('staging', toStaging),
      ...(random.chance(0.8) ? [deploy('production', toProduction)] : []),
    ];
  });
}
