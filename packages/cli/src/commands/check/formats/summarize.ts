import type { CheckReport } from '../report';
import { severities, type Severity } from '../severity';

/** How many problems there are of each severity. */
export function countProblems({
  folders,
}: CheckReport): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of folders.flatMap(folder => folder.problems)) {
    counts[severity] += 1;
  }
  return counts;
}

/** `1 error, 2 warnings in 12 documents` */
export function summarize(report: CheckReport): string {
  const counts = countProblems(report);
  const parts = severities
    .filter(severity => counts[severity] > 0)
    .map(severity => inWords(counts[severity], severity));
  const documents = report.folders.reduce(
    (sum, folder) => sum + folder.documents,
    0,
  );
  return `${parts.join(', ') || 'No problems'} in ${inWords(
    documents,
    'document',
  )}`;
}

function inWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
