import { pathToFileURL } from 'node:url';
import type { Problem } from 'backstage-plugin-handoff-common';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { name, version } from '../../../../package.json';
import { displayPath } from '../displayPath';
import type { FolderPlace } from '../locateFolders';
import type { CheckReport } from '../report';
import { rules } from '../rules';
import type { Severity } from '../severity';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * Puts what was found into SARIF 2.1.0, for tools that show it beside the changed lines. Addresses are relative to the root
 * of the repository, as GitHub wants them.
 */
export function toSarif({ folders }: CheckReport): Log {
  const found = folders.flatMap(({ place, problems }) =>
    problems.map(problem => ({ place, problem })),
  );
  const severities = new Map<string, Severity>(
    found.map(({ problem }) => [problem.code, problem.severity]),
  );
  const codes = [...severities.keys()].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            version,
            semanticVersion: version,
            rules: codes.map(code => toRule(code, severities.get(code)!)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ place, problem }) =>
          toResult(place, problem, codes.indexOf(problem.code)),
        ),
      },
    ],
  };
}

function toRule(code: string, severity: Severity): ReportingDescriptor {
  const rule = rules.get(code);
  return {
    id: code,
    shortDescription: { text: rule?.summary ?? code },
    help: rule && { text: rule.help, markdown: rule.help },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function toResult(
  place: FolderPlace,
  { path, line, code, severity, message }: Problem,
  ruleIndex: number,
): Result {
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toAddress(place, path) },
          region: { startLine: line ?? 1 },
        },
      },
    ],
  };
}

/** An address relative to the repository. */
function toAddress(
  { location, repository }: FolderPlace,
  path: string | undefined,
): string {
  const root = pathToFileURL(`${repository}/`).href;
  const shown = displayPath(location, path, repository);
  const full = pathToFileURL(`${repository}/${shown}`).href;
  return full.slice(root.length) || './';
}
