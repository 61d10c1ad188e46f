import type { NoteField } from 'backstage-plugin-handoff-common';
import { headingNames, listNames } from './noteWords';

/** What the template asks for under each heading. */
export const hints: Record<Exclude<NoteField, 'risk'>, string> = {
  intent: 'Why is this change made? What will be different?',
  unknowns: 'What could not be tested or is a guess?',
  impact: 'What will users notice, and when something goes wrong?',
  deploymentStrategy:
    'How does it get out, in which steps, and why this way? All at once, canary, behind a flag?',
  monitoring: 'What will move? Which dashboards and alerts show it?',
  rollbackCriteria: 'At which numbers, and after how long, is it rolled back?',
  rollbackProcedure:
    'The steps; or the path, link or title of the document that has them.',
  featureFlags:
    'Which flags guard it, and what is their state after the merge?',
  migrations: 'What changes in databases? Can the old version run beside it?',
  documents:
    'A list of the runbooks and other documents that were changed, or that operators should read: paths, links or titles.',
};

/** The heading of a field in the template. */
export function templateHeading(field: NoteField): string {
  return listNames(headingNames[field].english)[0];
}
