import type { Problem } from 'backstage-plugin-handoff-common';

/** As the portal has them, the worst first. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = Problem['severity'];

/** The mildest severity that makes the command fail. */
export const thresholds = [...severities, 'never'] as const;

export type Threshold = (typeof thresholds)[number];

/** Whether any of the problems is as bad as the threshold, or worse. */
export function fails(
  problems: { severity: Severity }[],
  threshold: Threshold,
): boolean {
  if (threshold === 'never') return false;
  const counting = severities.slice(0, severities.indexOf(threshold) + 1);
  return problems.some(({ severity }) => counting.includes(severity));
}
