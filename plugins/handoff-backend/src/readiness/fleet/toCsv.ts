import type { ReadinessItem } from 'backstage-plugin-handoff-common';
import { toCsvText } from '../../texts';

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

/** Readiness as CSV. */
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
  return toCsvText([COLUMNS, ...lines]);
}
