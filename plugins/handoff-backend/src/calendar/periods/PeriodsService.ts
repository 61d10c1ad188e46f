import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CalendarPeriod,
  CalendarPeriodPreview,
  CalendarPeriodRule,
  Page,
} from 'backstage-plugin-handoff-common';
import type { Precondition } from '../../http';

export interface CalendarContext {
  credentials: BackstageCredentials;
}

/**
 * Deployment windows, freezes and maintenance periods.
 *
 * @remarks
 *
 * Every method leaves out, or answers with NotFoundError, what is for a System or Domain that the caller may not read. What
 * takes a rule throws InputError that names the field which cannot be used.
 */
export interface PeriodsService {
  /** Those of the configuration come first. */
  list(context: CalendarContext): Promise<Page<CalendarPeriod>>;

  get(id: string, context: CalendarContext): Promise<CalendarPeriod>;

  create(
    rule: CalendarPeriodRule,
    context: CalendarContext,
  ): Promise<CalendarPeriod>;

  /** The next times of a rule, without writing it down. */
  preview(
    rule: CalendarPeriodRule,
    context: CalendarContext,
  ): Promise<CalendarPeriodPreview>;

  /**
   * Puts another rule in the place of the one that a period has.
   *
   * @param precondition - in which state the caller has read it
   * @throws ConflictError when the configuration has it
   * @throws PreconditionRequiredError when the precondition is left out
   * @throws PreconditionFailedError when the period is in another state
   */
  update(
    id: string,
    rule: CalendarPeriodRule,
    precondition: Precondition | undefined,
    context: CalendarContext,
  ): Promise<CalendarPeriod>;

  /** Answers with what it was; throws as `update` does. */
  delete(
    id: string,
    precondition: Precondition | undefined,
    context: CalendarContext,
  ): Promise<CalendarPeriod>;
}
