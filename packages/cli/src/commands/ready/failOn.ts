import type { ReadinessStatus } from 'backstage-plugin-handoff-common';
import { ExitCode } from '../../ExitCode';

/** From which status on a deployment fails, the worst first. */
export const statusesToFailOn = ['not-ready', 'unknown', 'at-risk'] as const;

export type FailOn = (typeof statusesToFailOn)[number];

/**
 * What a status means for a deployment: it fails from the one on that is asked for. Below that, an unknown one has a
 * code of its own, so that a pipeline can let it pass knowingly. The table stands in `docs/cli.md`.
 */
export function exitCodeOf(status: ReadinessStatus, failOn: FailOn): ExitCode {
  const failing: readonly ReadinessStatus[] = statusesToFailOn.slice(
    0,
    statusesToFailOn.indexOf(failOn) + 1,
  );
  if (failing.includes(status)) return ExitCode.problems;
  return status === 'unknown' ? ExitCode.unknown : ExitCode.success;
}
