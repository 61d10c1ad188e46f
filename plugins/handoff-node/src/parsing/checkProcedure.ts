import type { DocumentKind, Problem } from 'backstage-plugin-handoff-common';
import { fileName } from './alertName';
import { titleHeading } from './inferTitle';
import { procedureKinds } from './procedureKinds';
import { hasRollbackCriteria } from './rollbackCriteria';
import { checkSteps } from './steps';
import type { FileProblem, ParsedDocument } from './types';

/** Files that introduce a folder of runbooks rather than being one. */
const INTRODUCTION = /^(?:readme|_?index)$/i;

/**
 * Finds what keeps people from following a document that says what to do: no text, no steps, steps that cannot be read
 * as such, a rollback procedure that does not say when to roll back. What is retired is not looked at.
 *
 * @public
 */
export function checkProcedure(
  document: ParsedDocument,
  options: {
    /** Relative to the source folder. */
    path: string;
  },
): Problem[] {
  const { path } = options;
  if (document.retired || !document.sections.length) return [];
  return findProblems(document, path).map(problem => ({ ...problem, path }));
}

function findProblems(document: ParsedDocument, path: string): FileProblem[] {
  const { kind, sections, headings, body, bodyStartLine } = document;
  const line = titleHeading(headings)?.line ?? bodyStartLine;
  if (sections.every(({ text }) => !text)) return [lacksText(line)];
  if (!procedureKinds.includes(kind)) return [];

  const { steps, problems } = checkSteps(body, bodyStartLine);
  const needsSteps =
    kind !== 'deployment' && !INTRODUCTION.test(fileName(path));
  return [
    ...(needsSteps && !steps.length ? [lacksSteps(kind, line)] : []),
    ...(kind === 'rollback' && !hasRollbackCriteria(document)
      ? [lacksCriteria(line)]
      : []),
    ...problems,
  ];
}

function lacksText(line: number): FileProblem {
  return {
    code: 'document-empty',
    severity: 'warning',
    message:
      'The document has headings and no text below them; write what to do, or remove the file',
    line,
  };
}

function lacksSteps(kind: DocumentKind, line: number): FileProblem {
  return {
    code: 'steps-missing',
    severity: 'warning',
    message: `The ${
      kind === 'rollback' ? 'rollback procedure' : kind
    } has no steps; write what to do as a list like 1. [ ] Restart the consumer, below a heading like ## Steps`,
    line,
  };
}

function lacksCriteria(line: number): FileProblem {
  return {
    code: 'rollback-criteria-missing',
    severity: 'warning',
    message:
      'The rollback procedure does not say when to roll back; list the criteria below a heading like ## When to roll back',
    line,
  };
}
