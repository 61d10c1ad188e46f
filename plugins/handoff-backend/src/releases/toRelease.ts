import {
  releaseTaskPhases,
  type Change,
  type ReleaseEvidence,
  type ReleaseParity,
  type Release,
  type ReleaseChange,
  type ReleaseSummary,
} from 'backstage-plugin-handoff-common';
import { answerEtag } from '../http';
import type { VisibleParts } from './ReleaseVisibility';
import {
  changedSince,
  exceptionState,
  isExcepted,
  movesOf,
  needsDistinctSigners,
  needsDryRun,
  nextOf,
  requiredRolesOf,
  riskOf,
  signedPartsOf,
  voidedBy,
  type ReleaseFacts,
} from './rules';
import { describeUnmet } from './describeUnmet';
import { timeOf, type ListedRelease } from './store';
import type { StoredRelease } from './StoredRelease';

/** What a caller sees of a release. */
export function toRelease(facts: ReleaseFacts, visible: VisibleParts): Release {
  const { release: stored, policy, now } = facts;
  const {
    derivedRisk: _,
    changeIds: __,
    writes: ___,
    frozen: ____,
    ...release
  } = stored;
  const current = signedPartsOf(facts);
  return {
    ...release,
    entityRefs: visible.entityRefs,
    changes: visible.changes.map(toReleaseChange),
    risk: riskOf(stored),
    requiredRoles: requiredRolesOf(stored, policy),
    criteria: release.criteria.map(criterion => ({
      ...criterion,
      unmet: criterion.isRemoved
        ? []
        : describeUnmet(criterion, facts, visible.entityRefs),
    })),
    exceptions: release.exceptions.map(exception => ({
      ...exception,
      state: exceptionState(exception, now),
    })),
    exceptionRole: policy.exceptionRole,
    needsDistinctSigners: needsDistinctSigners(stored, policy),
    evidence: toEvidence(facts, visible),
    next: nextOf(facts),
    needsDryRun: needsDryRun(facts),
    parity: toParity(facts, visible),
    windowViolations: facts.violations.map(({ hidden, ...violation }) => ({
      ...(hidden
        ? { kind: violation.kind, message: violation.message }
        : violation),
      isExcepted: isExcepted(facts, violation),
    })),
    deployments: release.deployments.filter(({ entityRef }) =>
      visible.entityRefs.includes(entityRef),
    ),
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
    asOf: now.toUTC().toISO(),
    etag: etagOf(stored),
  };
}

function toParity(
  { parity }: ReleaseFacts,
  { entityRefs }: VisibleParts,
): ReleaseParity | undefined {
  return (
    parity && {
      ...parity,
      differences: parity.differences.filter(each =>
        entityRefs.includes(each.entityRef),
      ),
    }
  );
}

function toEvidence(
  { release: { frozen }, evidence }: ReleaseFacts,
  { entityRefs, documentIds }: VisibleParts,
): ReleaseEvidence | undefined {
  if (!frozen) return undefined;
  const entities = new Set(entityRefs);
  const documents = new Set(documentIds);
  const isSeen = (each: { entityRef: string; documentId?: string }) =>
    entities.has(each.entityRef) &&
    (each.documentId === undefined || documents.has(each.documentId));
  return {
    at: frozen.at,
    readiness: frozen.readiness.filter(isSeen),
    documents: frozen.documents.filter(isSeen),
    changed: changedSince(frozen, evidence).filter(each =>
      isSeen({
        entityRef: each.entityRef,
        documentId: each.what === 'document' ? each.id : undefined,
      }),
    ),
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
  // Of what has not changed since, only the time of the answer is another.
  return { ETag: answerEtag(release.etag, { ...release, asOf: undefined }) };
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
