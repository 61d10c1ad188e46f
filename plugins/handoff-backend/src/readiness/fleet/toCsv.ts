import type { ReadinessItem } from 'backstage-plugin-handoff-common';

const COLUMNS = [
  'entity',
  'title',
  'kind',
  'type',
  'tier',
  'system',
  'owners',
  'status',
  'because',
  'advisory failures',
  'since',
];

/**
 * Readiness as CSV after RFC 4180. What a spreadsheet would take for a formula is kept from being one, after OWASP's
 * advice on CSV injection.
 */
export function toCsv(items: ReadinessItem[]): string {
  const lines = items.map(item => [
    item.entityRef,
    item.title,
    item.kind,
    item.type ?? '',
    item.tier ?? '',
    item.system ?? '',
    item.owners.join(' '),
    item.status,
    item.because.join(' '),
    String(item.advisoryFailures),
    item.since,
  ]);
  return [COLUMNS, ...lines]
    .map(fields => `${fields.map(quote).join(',')}\r\n`)
    .join('');
}

function quote(field: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
