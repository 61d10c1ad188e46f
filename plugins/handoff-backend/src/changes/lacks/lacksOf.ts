import {
  fieldsOf,
  missingFields,
  templateHeading,
  type RequiredFields,
} from '../notes';
import type { ChangeNote } from '../store';

/** What a note lacks, as authors of pull requests read it. */
export interface Lacks {
  /** Headings of the template. */
  missing: string[];
  lacksRollback: boolean;
}

/** What a note lacks for the risk that it names. A missing rollback procedure is told once. */
export function lacksOf(
  note: ChangeNote | undefined,
  required: RequiredFields,
): Lacks {
  const { fields, lacksRollback } = missingFields(fieldsOf(note), required);
  return {
    missing: fields
      .filter(field => !(lacksRollback && field === 'rollbackProcedure'))
      .map(templateHeading),
    lacksRollback,
  };
}

export function lacksNothing({ missing, lacksRollback }: Lacks): boolean {
  return !missing.length && !lacksRollback;
}
