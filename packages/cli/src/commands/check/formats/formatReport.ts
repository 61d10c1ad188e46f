import type { CheckReport } from '../report';
import { toHuman } from './toHuman';
import { toJson } from './toJson';
import { toSarif } from './toSarif';

export const formats = ['human', 'json', 'sarif'] as const;

export type Format = (typeof formats)[number];

/** Writes what was found, with a line feed at the end. */
export function formatReport(
  report: CheckReport,
  format: Format,
  options: { withColours: boolean },
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(toJson(report), undefined, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(toSarif(report), undefined, 2)}\n`;
    default:
      return toHuman(report, options);
  }
}
