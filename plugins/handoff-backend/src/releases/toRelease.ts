import {
  releaseTaskPhases,
  type Change,
  type Release,
  type ReleaseChange,
  type ReleaseSummary,
} from 'backstage-plugin-handoff-common';
import { answerEtag } from '../http';
import {
  movesOf,
  requiredRolesOf,
  riskOf,
  signedPartsOf,
  voidedBy,
  type ReleaseFacts,
} from './rules';
import { timeOf, type ListedRelease } from './store';
import type { StoredRelease } from './StoredRelease';

/** What a caller sees of a release. */
export function toRelease(
  facts: ReleaseFacts,
  visible: { entityRefs: string[]; changes: Change[] },
): Release {
  const { release: stored, policy } = facts;
  const { derivedRisk: _, changeIds: __, writes: ___, ...release } = stored;
  const current = signedPartsOf(stored);
  return {
    ...release,
    entityRefs: visible.entityRefs,
    changes: visible.changes.map(toReleaseChange),
    risk: riskOf(stored),
    requiredRoles: requiredRolesOf(stored, policy),
    tasks: releaseTaskPhases.flatMap(phase =>
      release.tasks.filter(task => task.phase === phase),
    ),
    signOffs: release.signOffs.map(({ signed, ...signOff }) => ({
      ...signOff,
      voidedBy: voidedBy({ signed }, current),
    })),
    decisions: release.decisions.map(decision => ({
      ...decision,
      supersededBy: release.decisions.find(
        ({ supersedes }) => supersedes === decision.id,
      )?.id,
    })),
    moves: movesOf(facts),
    at: timeOf(stored),
    etag: etagOf(stored),
  };
}

/** What a caller sees of a release in lists. */
export function toSummary(
  release: ListedRelease,
  visibleRefs: ReadonlySet<string>,
): ReleaseSummary {
  const { id, title, environment, version, window, state } = release;
  const { isUnapproved, isExpedited, reviewDueAt } = release;
  const { createdAt, createdBy, updatedAt } = release;
  return {
    id,
    title,
    entityRefs: release.entityRefs.filter(ref => visibleRefs.has(ref)),
    environment,
    version,
    window,
    risk: riskOf(release),
    state,
    isUnapproved,
    isExpedited,
    reviewDueAt,
    at: timeOf(release),
    createdAt,
    createdBy,
    updatedAt,
  };
}

/** Changes whenever the release does. */
export function etagOf({ writes }: StoredRelease): string {
  return `"${writes}"`;
}

/** Headers of an answer that holds a release. */
export function etagHeader(release: Release): Record<string, string> {
  return { ETag: answerEtag(release.etag, release) };
}

function toReleaseChange({
  id,
  kind,
  title,
  url,
  state,
  note,
}: Change): ReleaseChange {
  return { id, kind, title, url, state, risk: note?.risk };
}
