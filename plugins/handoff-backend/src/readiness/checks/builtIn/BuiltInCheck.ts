import type { DateTime } from 'luxon';
import type { z } from 'zod';
import type { CheckOutcome, EntityFacts } from '../EntityFacts';

/** Facts that cost something, so that they are loaded where a check asks for them alone. */
export type Need =
  | 'rehearsals'
  | 'alerts'
  | 'followUps'
  | 'changes'
  | 'monitoring'
  | 'owners'
  | 'dependencies';

/** A check that Handoff has itself. Pure: it decides from facts alone. */
export interface BuiltInCheck<TOptions extends z.ZodType = z.ZodType> {
  options: TOptions;
  needs: Need[];
  decide(
    facts: EntityFacts,
    options: z.output<TOptions>,
    now: DateTime<true>,
  ): CheckOutcome;
}

/** Keeps the types of options and `decide` together. */
export function defineCheck<TOptions extends z.ZodType>(
  check: BuiltInCheck<TOptions>,
): BuiltInCheck {
  return check as unknown as BuiltInCheck;
}
