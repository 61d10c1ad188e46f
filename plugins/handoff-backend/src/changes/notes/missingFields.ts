import {
  noteFields,
  type NoteField,
  type NoteFields,
  type Risk,
} from 'backstage-plugin-handoff-common';
import { isNone } from './isNone';
import { tidyFields } from './tidyFields';

/** Which fields a note must answer; `unknown` is for notes that do not say their risk. */
export type RequiredFields = Record<Risk | 'unknown', readonly NoteField[]>;

/** What is required unless configured otherwise. The risk itself always is. */
export const defaultRequiredFields: RequiredFields = {
  unknown: ['intent'],
  low: ['intent'],
  medium: ['intent', 'impact', 'monitoring', 'rollbackProcedure'],
  high: [
    'intent',
    'impact',
    'monitoring',
    'rollbackProcedure',
    'rollbackCriteria',
    'deploymentStrategy',
    'unknowns',
  ],
};

/** What a note lacks. */
export interface MissingFields {
  /** In the order of the template. */
  fields: NoteField[];
  /** Whether the risk is high, but there is no rollback procedure, or the answer is just `none`. */
  lacksRollback: boolean;
}

/** Says what of a note is missing. An answer like `none` is an answer, except to how a change of high risk is undone. */
export function missingFields(
  fields: NoteFields,
  required: RequiredFields = defaultRequiredFields,
): MissingFields {
  const answered = tidyFields(fields);
  const { risk, rollbackProcedure } = answered;
  const wanted = new Set<NoteField>(['risk', ...required[risk ?? 'unknown']]);
  return {
    fields: noteFields.filter(
      field => wanted.has(field) && answered[field] === undefined,
    ),
    lacksRollback: risk === 'high' && isNone(rollbackProcedure ?? '-'),
  };
}
