import { describeGate } from '../../readiness';
import { ExitCode } from '../../ExitCode';
import type { ReadyReport } from './report';

/** The status and whether the deployment goes on, then the gates that explain it. */
export function toHuman(report: ReadyReport): string {
  const { entityRef, status, gates, parts, advisoryFailures } = report;
  const lines = [`${entityRef} is ${status}: ${verdictOf(report)}`];
  for (const gate of gates) lines.push('', ...describeGate(gate, entityRef));
  if (parts.length) lines.push('');
  for (const part of parts) lines.push(`  ${part.status}  ${part.entityRef}`);
  if (!gates.length && !parts.length && status === 'unknown') {
    lines.push('', '  No required gate is in force for it.');
  }
  if (advisoryFailures) {
    const noun = advisoryFailures === 1 ? 'gate' : 'gates';
    lines.push(
      '',
      `${advisoryFailures} advisory ${noun} failed, which does not change the status.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function verdictOf({ exitCode, goesOnAs }: ReadyReport): string {
  switch (goesOnAs) {
    case 'rollback':
      return 'the deployment goes on, as a rollback is never stopped';
    case 'override':
      return 'the deployment goes on, as an override was recorded';
    default:
      return exitCode === ExitCode.success
        ? 'the deployment goes on'
        : 'the deployment is stopped';
  }
}
