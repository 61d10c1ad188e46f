import { createHash } from 'node:crypto';
import type { ReleaseSignedPart } from 'backstage-plugin-handoff-common';
import type { StoredSignOff } from '../StoredRelease';
import type { ReleaseFacts } from './guards';
import { riskOf } from './risk';

/** What signing depends on. */
export type SignedFacts = Pick<ReleaseFacts, 'release' | 'policy' | 'evidence'>;

/** A hash of each part of a release that is signed. Which of its tasks are done is not among them. */
export function signedPartsOf({
  release,
  policy,
  evidence,
}: SignedFacts): Record<ReleaseSignedPart, string> {
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
      release.tasks.map(({ dependsOn, documentId, ...task }) => [
        task.id,
        task.title,
        task.phase,
        task.owner,
        task.dueAt,
        dependsOn?.length ? dependsOn : undefined,
        documentId,
      ]),
    ),
    texts: hash(
      Object.entries(release.texts)
        .filter(([, text]) => text)
        .sort(),
    ),
    criteria: hash(
      release.criteria
        .filter(({ isRemoved }) => !isRemoved)
        .map(({ kind, value }) => [kind, value]),
    ),
    documents: hash(
      evidence.documents
        .filter(({ kind }) => policy.signedDocuments.includes(kind))
        .map(({ documentId, revision }) => [documentId, revision])
        .sort(),
    ),
  };
}

/** What of a release is not as it was when somebody signed it; a part that is as it was again counts again. */
export function voidedBy(
  { signed }: Pick<StoredSignOff, 'signed'>,
  current: Record<ReleaseSignedPart, string>,
): ReleaseSignedPart[] {
  const parts = Object.keys(current) as ReleaseSignedPart[];
  // What releases did not have yet when it was signed was not signed.
  return parts.filter(
    part => signed[part] !== undefined && signed[part] !== current[part],
  );
}

function hash(part: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(part ?? null))
    .digest('base64url')
    .slice(0, 22);
}
