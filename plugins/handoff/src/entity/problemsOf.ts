import type { EntitySummary, Problem } from 'backstage-plugin-handoff-common';
import type { LocatedProblem } from '../documents/ProblemList';

const SEVERITIES: Problem['severity'][] = ['error', 'warning', 'info'];

/** What authors can mend about an entity's annotations, sources and documents, the worst first, then by file and line. */
export function problemsOf(
  summary: Pick<EntitySummary, 'documents' | 'sources' | 'problems'>,
): LocatedProblem[] {
  const located: LocatedProblem[] = [
    ...summary.problems,
    ...summary.sources.flatMap(source => source.problems),
    ...summary.documents.flatMap(document =>
      document.problems.map(problem => ({
        ...problem,
        path: problem.path ?? document.source.path,
        documentId: document.id,
      })),
    ),
  ];
  return located.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.path ?? '').localeCompare(b.path ?? '') ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}
