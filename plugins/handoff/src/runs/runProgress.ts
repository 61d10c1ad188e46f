import type { RunDetail } from 'backstage-plugin-handoff-common';

/**
 * How far a run has come, as a number that only grows. It tells an answer from an older one that was longer on its way.
 */
export function runProgress({ run, steps, notes }: RunDetail): number {
  const changes = steps.reduce((sum, { version }) => sum + version, 0);
  return (
    changes + notes.length + run.alerts.length + Number(run.state !== 'active')
  );
}
