import type { ExpectedDifference } from 'backstage-plugin-handoff-common';
import { matchesPattern } from './matchesPattern';

/** That a fact may differ, as the configuration has it. */
export interface DeclaredDifference
  extends Omit<ExpectedDifference, 'isExpired'> {
  /** Patterns of full refs; all entities where it is absent. */
  entities?: string[];
}

/**
 * The declarations that are about an entity.
 *
 * @param today - ISO 8601; a declaration counts on its last day
 */
export function declarationsFor(
  entityRef: string,
  declared: readonly DeclaredDifference[],
  today: string,
): ExpectedDifference[] {
  return declared
    .filter(
      ({ entities }) =>
        !entities || entities.some(each => matchesPattern(each, entityRef)),
    )
    .map(({ fact, environments, reason, until }) => ({
      fact,
      environments,
      reason,
      until,
      isExpired: until !== undefined && until < today,
    }));
}
