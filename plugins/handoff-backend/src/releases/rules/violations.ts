import { hasException } from './exceptions';
import type { ReleaseFacts } from './guards';

/** A freeze that a release overlaps, or a deployment window that it is not inside of. */
export interface ReleaseViolation {
  kind: 'freeze' | 'window';
  periodId: string;
  title: string;
  /** When the freeze is, or the next window. ISO 8601 in UTC. */
  start?: string;
  end?: string;
  /** The first entity that it is for; missing for everything. */
  entityRef?: string;
  /** As far as the caller may know. */
  message: string;
  /** Whether the caller may see no more than the message. */
  hidden: boolean;
}

/** Whether a release has leave for it. */
export function isExcepted(
  { release, now }: Pick<ReleaseFacts, 'release' | 'now'>,
  { periodId }: Pick<ReleaseViolation, 'periodId'>,
): boolean {
  return hasException(release, { type: 'period', id: periodId }, now);
}

/** What of the calendar is in the way of a release, without what it has leave for. */
export function unmetWindows(facts: ReleaseFacts): string[] {
  return facts.violations
    .filter(violation => !isExcepted(facts, violation))
    .map(({ message }) => message);
}

/** In words that may be kept for everybody. */
export function withoutNames(
  violations: readonly ReleaseViolation[],
): ReleaseViolation[] {
  return violations.map(violation => ({
    ...violation,
    message:
      violation.kind === 'freeze'
        ? 'It is in a freeze'
        : 'It is outside of its deployment windows',
  }));
}
