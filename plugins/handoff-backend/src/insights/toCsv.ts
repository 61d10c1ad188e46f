import type { InsightRow, Insights } from 'backstage-plugin-handoff-common';
import { toCsvText } from '../texts';

/** Figures as CSV: the whole period first, and then its weeks or months. */
export function figuresToCsv(insights: Insights): string {
  const { since, until, figures } = insights;
  const columns = [
    'figure',
    'unit',
    'span',
    'start',
    'end',
    'value',
    'percentile 90',
    'events',
    'note',
    'definition',
  ];
  const lines = figures.flatMap(figure => {
    const { id, unit, isNow, isTooFew, definition, count } = figure;
    const numbers = (of: { value?: number; percentile90?: number }) =>
      [of.value, of.percentile90].map(textOf);
    const whole = isNow
      ? ['now', '', insights.computedAt]
      : ['period', since, until];
    const note = isTooFew ? 'too few' : '';
    return [
      [id, unit, ...whole, ...numbers(figure), `${count}`, note, definition],
      ...figure.series.map(point => [
        id,
        unit,
        insights.bucket,
        point.start,
        point.end,
        ...numbers(point),
        `${point.count}`,
        point.isPartial ? 'partial' : '',
        '',
      ]),
    ];
  });
  return toCsvText([columns, ...lines]);
}

/** The events behind a figure as CSV. */
export function rowsToCsv(rows: readonly InsightRow[]): string {
  const columns = [
    'time',
    'title',
    'entities',
    'seconds',
    'counted',
    'reason',
    'change',
    'related change',
    'alerts',
    'run',
    'document',
    'gate',
    'release',
    'incident',
  ];
  const lines = rows.map(row => [
    row.at,
    row.title,
    row.entityRefs.join(' '),
    textOf(row.seconds),
    textOf(row.isCounted),
    textOf(row.reason),
    textOf(row.changeId),
    textOf(row.relatedChangeId),
    (row.alertIds ?? []).join(' '),
    textOf(row.runId),
    textOf(row.documentId),
    textOf(row.gateId),
    textOf(row.releaseId),
    textOf(row.incidentId),
  ]);
  return toCsvText([columns, ...lines]);
}

function textOf(value: string | number | boolean | undefined): string {
  return value === undefined ? '' : String(value);
}
