import { fieldsOf, toNoteSummary, type RequiredFields } from './notes';
import { placeOf } from './placeOf';
import type { ChangeRecord } from './store';
import type { SuspectChange } from './suspects';

/** A stored change as `rankSuspects` looks at it. */
export function toSuspectChange(
  change: ChangeRecord,
  required: RequiredFields,
): SuspectChange {
  const fields = fieldsOf(change.note);
  const { isWritten, lacksRollback } = toNoteSummary(change.note, required);
  const { files = 0, additions = 0, deletions = 0 } = change.size ?? {};
  return {
    ...placeOf(change),
    risk: fields.risk,
    paths: change.paths,
    hasNote: isWritten,
    lacksRollback,
    featureFlags: fields.featureFlags,
    migrations: fields.migrations,
    size: change.size && { files, additions, deletions },
  };
}
