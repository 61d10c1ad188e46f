import type {
  DocumentDetail,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import { answerEtag } from '../http';
import {
  freshness,
  type FreshnessInput,
  type FreshnessRules,
} from './freshness';
import type { StoredDocument } from './store';

/**
 * What callers see of a stored document.
 */
export function toDocument(
  stored: StoredDocument,
  now: DateTime<true>,
  rules: FreshnessRules,
): HandoffDocument {
  const { facts, lastReview } = stored;
  return {
    id: stored.id,
    entityRef: stored.entityRef,
    kind: stored.kind,
    title: stored.title,
    source: stored.source,
    revision: stored.revision,
    steward: stored.steward ?? stored.owners[0] ?? null,
    alerts: facts.alerts,
    symptoms: facts.symptoms,
    tags: facts.tags,
    freshness: freshness(freshnessInput(stored), now, rules),
    verification: lastReview,
    restricted: stored.restricted,
    retired: stored.retired,
    replacedBy: facts.replacedBy,
    archivedAt: stored.archivedAt,
    archivedBy: stored.archivedBy,
    purgedAt: facts.purgedAt,
    problems: facts.problems,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    updatedBy: facts.updatedBy,
    etag: etagOf(stored),
  };
}

/** What the freshness of a stored document is decided from. */
export function freshnessInput(stored: StoredDocument): FreshnessInput {
  const { source, revision, facts, lastReview, uses, evidence } = stored;
  return {
    sourceType: source.type,
    revision,
    reviewed: facts.reviewed,
    reviewEvery: facts.reviewEvery,
    lastReview,
    uses,
    evidence,
  };
}

/** Changes whenever content, facts, reviews or state do. */
export function etagOf(stored: StoredDocument): string {
  const parts = [
    stored.revision,
    stored.fingerprint.slice(0, 16),
    stored.lastReview?.at ?? '',
    stored.archivedAt ?? '',
    stored.facts.purgedAt ?? '',
  ];
  return `"${Buffer.from(parts.join(' ')).toString('base64url')}"`;
}

/** Headers of an answer that holds a document. */
export function etagHeader(detail: DocumentDetail): Record<string, string> {
  return { ETag: answerEtag(detail.document.etag, detail) };
}
