import type { StoredPeriod } from '../PeriodRule';

/** Keeps the periods that were written in the portal. */
export interface PeriodsStore {
  /** All of them, in the order in which they were written down. */
  list(): Promise<StoredPeriod[]>;

  get(id: string): Promise<StoredPeriod | undefined>;

  add(period: StoredPeriod): Promise<void>;

  /**
   * Stores what a period has become.
   *
   * @returns false when it has changed since it was read; then nothing is stored
   */
  replace(before: StoredPeriod, after: StoredPeriod): Promise<boolean>;

  /** @returns false when it has changed since it was read; then nothing is deleted */
  delete(period: StoredPeriod): Promise<boolean>;
}
