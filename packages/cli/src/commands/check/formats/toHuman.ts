import { styleText } from 'node:util';
import type { Problem } from 'backstage-plugin-handoff-common';
import { cleanText } from 'backstage-plugin-handoff-node';
import { displayPath } from '../displayPath';
import type { CheckReport } from '../report';
import type { Severity } from '../severity';
import { summarize } from './summarize';

const COLOURS: Record<Severity, 'red' | 'yellow' | 'cyan'> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/** A line for each problem, an empty one between files, and the counts at the end. */
export function toHuman(
  report: CheckReport,
  { withColours }: { withColours: boolean },
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    withColours ? styleText(style, text, { validateStream: false }) : text;
  const toLine = (path: string, { line, severity, message, code }: Problem) =>
    [
      paint('bold', line === undefined ? path : `${path}:${line}`),
      paint(COLOURS[severity], severity),
      // Messages quote documents, whose control characters are none of the terminal's business.
      cleanText(message),
      paint('dim', `(${code})`),
    ].join(' ');

  const groups = new Map<string, string[]>();
  for (const { place, problems } of report.folders) {
    for (const problem of problems) {
      const path = cleanText(
        displayPath(place.path, problem.path, report.currentFolder),
      );
      const lines = groups.get(path) ?? [];
      lines.push(toLine(path, problem));
      groups.set(path, lines);
    }
  }
  return [...groups.values(), [summarize(report)]]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}
