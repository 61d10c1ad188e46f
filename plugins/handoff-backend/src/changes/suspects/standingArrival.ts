import type { AlertContext, SuspectEntity } from './AlertContext';
import type { Arrival } from './Arrival';
import { mayBeIn } from './environments';
import { isCode, type SuspectChange } from './SuspectChange';

/**
 * That a change is in the environment without a deployment that tells: it needs none, it says so itself, or none are
 * known of its entities, so that merged counts as deployed.
 *
 * @param options - `isTold` says whether there are deployments that tell where the change is
 */
export function standingArrival(
  change: SuspectChange,
  options: {
    entity: SuspectEntity;
    isTold: boolean;
    context: AlertContext;
  },
): Arrival | undefined {
  const { entity, isTold, context } = options;
  const { kind, state, mergedAt, deployedAt, revertedAt, environment } = change;
  const { startedAt } = context;
  const isOut =
    kind === 'deployment' ||
    state === 'open' ||
    state === 'closed' ||
    !mayBeIn(context.environment, environment) ||
    (revertedAt && revertedAt <= startedAt);
  if (isOut) return undefined;

  const arrive = (at: typeof mergedAt, how: Arrival['how']) =>
    at && at <= startedAt ? { change, entity, at, how } : undefined;
  if (!isCode(change)) {
    return arrive(
      deployedAt ?? mergedAt,
      state === 'failed' ? 'failed' : 'set',
    );
  }
  if (deployedAt && environment && state !== 'failed') {
    return arrive(deployedAt, 'deployed');
  }
  return isTold ? undefined : arrive(mergedAt, 'merged');
}
