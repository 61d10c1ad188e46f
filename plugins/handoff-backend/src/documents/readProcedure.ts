import type {
  DocumentKind,
  Heading,
  Step,
} from 'backstage-plugin-handoff-common';
import {
  parseDocument,
  parseSteps,
  procedureKinds,
} from 'backstage-plugin-handoff-node';

/** What a revision says, and what it says to do. */
export interface Procedure {
  documentId: string;
  /** Number of the revision. */
  number: number;
  /** The file as it was, with its front matter; empty once purged. */
  content: string;
  headings: Heading[];
  steps: Step[];
}

/** Understands the text of a revision, for those who read it and for those who do what it says. */
export function readProcedure(
  { kind, source }: { kind: DocumentKind; source: { path?: string } },
  content: string,
): {
  body: string;
  rollbackCriteria: string[];
  headings: Heading[];
  steps: Step[];
} {
  const { body, bodyStartLine, rollbackCriteria, headings } = parseDocument({
    path: source.path ?? '',
    content,
  });
  const steps = parseSteps(body, {
    startLine: bodyStartLine,
    onlyTasks: !procedureKinds.includes(kind),
  });
  return { body, rollbackCriteria, headings, steps };
}
