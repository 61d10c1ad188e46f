import { countOf, listOf } from '../../texts';
import type { AlertContext, SuspectEntity } from './AlertContext';
import type { Absence, Arrival } from './Arrival';
import { beforeStart, nameOf } from './phrases';
import type { Evidence } from './weighChange';
import { WEIGHTS } from './weights';

/** What it says for or against a change when, where and how it came. */
export function weighArrival(
  arrival: Arrival,
  context: AlertContext,
): Evidence[] {
  const { how, at, entity } = arrival;
  return [
    { points: pointsOfTime(at, context), reason: describe(arrival, context) },
    ...(how === 'failed'
      ? [{ points: WEIGHTS.failed, reason: 'It may be half applied' }]
      : []),
    ...(how === 'merged'
      ? [
          {
            points: 0,
            reason: `No deployments of ${nameOf(
              entity.entityRef,
            )} are reported, so merged counts as deployed`,
          },
        ]
      : []),
    ...weighDistance(entity),
  ];
}

/** The same for a change that is not there. */
export function weighAbsence(
  absence: Absence,
  context: AlertContext,
): Evidence[] {
  const { change, at, entity, takenBackBy, elsewhere } = absence;
  const merged = change.mergedAt!;
  const { environment = 'any environment' } = context;
  const whereElse = elsewhere.length
    ? `Deployed to ${listOf(elsewhere)}, not to ${environment}`
    : `Not deployed to ${environment}`;
  return [
    {
      points: pointsOfTime(at, context),
      reason: `Merged ${beforeStart(merged, context)}`,
    },
    {
      points: 0,
      reason: takenBackBy
        ? `Taken back ${beforeStart(at, context)}`
        : whereElse,
    },
    ...weighDistance(entity),
  ];
}

function pointsOfTime(at: Arrival['at'], { startedAt }: AlertContext): number {
  const hours = startedAt.diff(at).as('hours');
  const part = Math.log(1 + hours) / Math.log(1 + WEIGHTS.hours);
  return WEIGHTS.time * Math.max(0, 1 - part);
}

function describe(arrival: Arrival, context: AlertContext): string {
  const { how, at, change, deployment, takenBack } = arrival;
  const environment = (deployment ?? change).environment;
  const to =
    environment && context.environment === undefined
      ? ` to ${environment}`
      : '';
  const before = beforeStart(at, context);
  const version = change.version ? ` to ${change.version}` : '';
  switch (how) {
    case 'rolling':
      return `Was being deployed${to} ${
        context.isMoment ? 'at that time' : 'when the alert started'
      }`;
    case 'failed':
      return `Failed to deploy${to} ${before}`;
    case 'rollback':
      return takenBack
        ? `Rolled back${version} ${before}, which took back ${countOf(
            takenBack,
            'change',
          )}`
        : `Rolled back${version} ${before}`;
    case 'merged':
      return `Merged ${before}`;
    case 'set':
      return `Changed ${before}`;
    default:
      return `Deployed${to} ${before}`;
  }
}

function weighDistance({ entityRef, hops, via }: SuspectEntity): Evidence[] {
  if (hops === 0) return [];
  const through = via && via !== entityRef ? ` through ${nameOf(via)}` : '';
  const steps = hops > 1 ? ` (${countOf(hops, 'step')})` : '';
  return [
    {
      points: WEIGHTS.step * Math.min(hops, WEIGHTS.maxSteps),
      reason: `Of ${nameOf(entityRef)}, on which it depends${through}${steps}`,
    },
  ];
}
