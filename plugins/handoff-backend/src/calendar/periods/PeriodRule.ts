import type { CalendarPeriodRule } from 'backstage-plugin-handoff-common';

/** A recurring or single time that says something about deployments, as `readPeriod` has read it. */
export interface PeriodRule extends CalendarPeriodRule {
  /** A UUID, or the name that it has in the configuration. */
  id: string;
  /** Deployments to these alone; to all where it is empty. */
  environments: string[];
}

/** One that was written in the portal, as it is stored. */
export interface StoredPeriod extends PeriodRule {
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
  /** Counts what was written, from 1. */
  writes: number;
}
