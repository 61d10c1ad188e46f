import { DateTime } from 'luxon';
import { fieldsOf, toNoteSummary, type RequiredFields } from './notes';
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
    id: change.id,
    kind: change.kind,
    title: change.title,
    entityRefs: change.entityRefs,
    repository: change.repository,
    environment: change.environment,
    version: change.version,
    commit: change.commit,
    openedAt: toTime(change.openedAt),
    mergedAt: toTime(change.mergedAt),
    deployedAt: toTime(change.deployedAt),
    revertedAt: toTime(change.revertedAt),
    state: change.state,
    risk: fields.risk,
    paths: change.paths,
    hasNote: isWritten,
    lacksRollback,
    featureFlags: fields.featureFlags,
    migrations: fields.migrations,
    size: change.size && { files, additions, deletions },
    deploys: change.kind === 'deployment' ? change.commits : undefined,
  };
}

function toTime(text: string | undefined): DateTime<true> | undefined {
  const time = DateTime.fromISO(text ?? '', { zone: 'utc' });
  return time.isValid ? time : undefined;
}
