import { displayPath } from '../displayPath';
import type { CheckReport } from '../report';
import type { Severity } from '../severity';
import { countProblems } from './summarize';

/** What `--format json` writes. Paths are those of the human format. */
export interface JsonReport {
  folders: { path: string; documents: number }[];
  counts: Record<Severity, number>;
  problems: {
    path: string;
    line?: number;
    severity: Severity;
    code: string;
    message: string;
  }[];
}

/** Puts what was found into a shape for scripts. */
export function toJson(report: CheckReport): JsonReport {
  const { currentFolder, folders } = report;
  return {
    folders: folders.map(({ place, documents }) => ({
      path: displayPath(place.path, undefined, currentFolder),
      documents,
    })),
    counts: countProblems(report),
    problems: folders.flatMap(({ place, problems }) =>
      problems.map(({ path, line, severity, code, message }) => ({
        path: displayPath(place.path, path, currentFolder),
        line,
        severity,
        code,
        message,
      })),
    ),
  };
}
