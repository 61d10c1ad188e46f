import type { HandoffDocument, Problem } from 'backstage-plugin-handoff-common';

/** Problems of a document that its author should mend at once; remarks can wait. */
export function problemsToMend({ problems }: HandoffDocument): Problem[] {
  return problems.filter(({ severity }) => severity !== 'info');
}
