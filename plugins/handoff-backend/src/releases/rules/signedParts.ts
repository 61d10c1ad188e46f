import { createHash } from 'node:crypto';
import type { ReleaseSignedPart } from 'backstage-plugin-handoff-common';
import type { StoredRelease, StoredSignOff } from '../StoredRelease';
import { riskOf } from './risk';

/** A hash of each part of a release that is signed. Which of its tasks are done is not among them. */
export function signedPartsOf(
  release: StoredRelease,
): Record<ReleaseSignedPart, string> {
  return {
    title: hash(release.title),
    goal: hash(release.goal),
    success: hash([release.successCriteria, release.successBy]),
    entities: hash([...release.entityRefs].sort()),
    changes: hash([...release.changeIds].sort()),
    environment: hash(release.environment),
    version: hash(release.version),
    window: hash([
      release.window?.start,
      release.window?.end,
      release.window?.timeZone,
    ]),
    risk: hash(riskOf(release)),
    tasks: hash(
      release.tasks.map(({ id, title, phase, owner, dueAt }) => [
        id,
        title,
        phase,
        owner,
        dueAt,
      ]),
    ),
  };
}

/** What of a release is not as it was when somebody signed it; a part that is as it was again counts again. */
export function voidedBy(
  { signed }: Pick<StoredSignOff, 'signed'>,
  current: Record<ReleaseSignedPart, string>,
): ReleaseSignedPart[] {
  const parts = Object.keys(current) as ReleaseSignedPart[];
  return parts.filter(part => signed[part] !== current[part]);
}

function hash(part: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(part ?? null))
    .digest('base64url')
    .slice(0, 22);
}
