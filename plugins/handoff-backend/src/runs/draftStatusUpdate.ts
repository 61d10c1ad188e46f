import { DateTime } from 'luxon';
import type { Run } from 'backstage-plugin-handoff-common';

const PLACEHOLDER = /\{\{\s*([a-z-]+)\s*\}\}/gi;

/**
 * Writes a status update: the template with where the run stands, in place of its placeholders, or before it when it has
 * none.
 *
 * @remarks
 *
 * Placeholders are `{{alert}}`, `{{entity}}`, `{{environment}}`, `{{elapsed}}`, `{{started}}`, `{{now}}`, `{{step}}`,
 * `{{state}}`, `{{runbook}}` and `{{link}}`. Others stay as they are.
 *
 * @param options.template - Markdown
 */
export function draftStatusUpdate(options: {
  run: Run;
  entityTitle: string;
  link: string;
  template?: string;
  now: DateTime<true>;
}): string {
  const { run, entityTitle, link, template = '', now } = options;
  const values = new Map([
    ['alert', alertsOf(run)],
    ['entity', entityTitle],
    ['environment', run.environment ?? ''],
    ['elapsed', elapsed(run.startedAt, run.endedAt ?? now.toISO())],
    ['started', clockTime(run.startedAt)],
    ['now', clockTime(now.toISO())],
    ['step', stepOf(run)],
    ['state', run.outcome ?? run.state],
    ['runbook', run.document.title],
    ['link', link],
  ]);
  const fill = (text: string) =>
    text.replace(
      PLACEHOLDER,
      (whole, name: string) => values.get(name.toLowerCase()) ?? whole,
    );
  const filled = fill(template).trim();
  if (filled !== template.trim()) return filled;

  const where = run.environment ? ` (${run.environment})` : '';
  const about = run.alerts.length ? `: ${alertsOf(run)}` : '';
  const prefix = [
    `**${entityTitle}**${where}${about}`,
    fill(
      run.state === 'active'
        ? 'For {{elapsed}}, since {{started}}. We are at {{step}} of “{{runbook}}”.'
        : 'Over ({{state}}), after {{elapsed}}, since {{started}}.',
    ),
  ].join('\n');
  return filled ? `${prefix}\n\n${filled}` : prefix;
}

/** How long something took, in words such as `1 h 5 min`. */
export function elapsed(from: string, to: string): string {
  const minutes = Math.max(
    0,
    Math.floor(DateTime.fromISO(to).diff(DateTime.fromISO(from)).as('minutes')),
  );
  const hours = Math.floor(minutes / 60);
  return hours ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

/** A time of the day, as people say it in an incident. */
export function clockTime(time: string): string {
  return DateTime.fromISO(time, { zone: 'utc' }).toFormat("HH:mm 'UTC'");
}

function alertsOf({ alerts }: Run): string {
  return [...new Set(alerts.map(({ alertname }) => alertname))].join(', ');
}

function stepOf({ currentStep, steps }: Run): string {
  if (currentStep) {
    return `step ${currentStep.number} of ${steps} (${currentStep.title})`;
  }
  return steps ? 'the end' : 'work';
}
