import type { StoredCriterion } from '../StoredRelease';
import { standingCriteria } from './criteria';
import { hasException } from './exceptions';
import type { ReleaseFacts } from './guards';
import { isAtLeast, riskOf } from './risk';

/** With these a gate is nothing to wait for. */
const SETTLED = ['passed', 'not-applicable', 'waived'];

/** An entity for which a criterion does not hold, and how it stands there. */
interface Unmet {
  entityRef: string;
  state: string;
}

/** Where a criterion does not hold; exceptions are not regarded. A gate that does not apply to an entity holds there. */
export function unmetOfCriterion(
  { kind, value }: Pick<StoredCriterion, 'kind' | 'value'>,
  {
    release,
    evidence,
    unknownGates,
  }: Pick<ReleaseFacts, 'release' | 'evidence' | 'unknownGates'>,
): Unmet[] {
  if (kind === 'gate') {
    const standings = new Map(
      evidence.readiness.map(({ entityRef, gates }) => [entityRef, gates]),
    );
    return release.entityRefs.flatMap(entityRef => {
      const gates = standings.get(entityRef);
      // What nobody has looked at yet, or cannot look at any more, does not hold.
      if (!gates || unknownGates.includes(value)) {
        return [{ entityRef, state: 'unknown' }];
      }
      const gate = gates.find(({ gateId }) => gateId === value);
      return gate && !SETTLED.includes(gate.state)
        ? [{ entityRef, state: gate.state }]
        : [];
    });
  }
  if (kind === 'document') {
    const has = (ref: string) =>
      evidence.documents.some(
        each => each.entityRef === ref && each.kind === value,
      );
    return release.entityRefs
      .filter(ref => !has(ref))
      .map(entityRef => ({ entityRef, state: 'missing' }));
  }
  return [];
}

/**
 * What the criteria of a release wait for; those that have leave are not among them.
 *
 * @remarks
 *
 * It is kept in the history of the release, and so names no entity, which not everybody may read.
 */
export function unmetCriteria(facts: ReleaseFacts): string[] {
  const { release, now } = facts;
  return (['gate', 'document'] as const).flatMap(type =>
    standingCriteria(release, type)
      .filter(({ value }) => !hasException(release, { type, id: value }, now))
      .flatMap(criterion => {
        const states = unmetOfCriterion(criterion, facts).map(
          ({ state }) => state,
        );
        return states.length
          ? [
              `${type === 'gate' ? 'Gate' : 'Document'} ${criterion.value}: ${[
                ...new Set(states),
              ].join(', ')} for ${states.length} of ${
                release.entityRefs.length
              } entities`,
            ]
          : [];
      }),
  );
}

/** Whether a release has to be rehearsed. */
export function needsDryRun({
  release,
  policy,
}: Pick<ReleaseFacts, 'release' | 'policy'>): boolean {
  return (
    standingCriteria(release, 'dry-run').length > 0 ||
    (policy.dryRunFrom !== 'never' &&
      isAtLeast(riskOf(release), policy.dryRunFrom))
  );
}
