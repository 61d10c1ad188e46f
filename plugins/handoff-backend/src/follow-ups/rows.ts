import type { FollowUp } from 'backstage-plugin-handoff-common';
import type { StoredFollowUp } from './FollowUpsStore';
import { listPosition } from './listPosition';

/** Row of `handoff_follow_ups`. */
export interface FollowUpRow {
  id: string;
  entity_ref: string;
  document_id: string | null;
  revision: number | null;
  heading: string | null;
  slug: string | null;
  title: string;
  description: string | null;
  owner_ref: string;
  due: string | null;
  severity: FollowUp['severity'];
  state: FollowUp['state'];
  position: string;
  origin_type: FollowUp['origin']['type'];
  origin_id: string | null;
  created_at: string;
  created_by: string;
  request_id: string | null;
  updated_at: string;
  updated_by: string | null;
  closed_at: string | null;
  closed_by: string | null;
  resolution: string | null;
  version: number;
}

export function toStoredFollowUp(row: FollowUpRow): StoredFollowUp {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    documentId: row.document_id ?? undefined,
    revision: row.revision ?? undefined,
    heading:
      row.heading === null || row.slug === null
        ? undefined
        : { text: row.heading, slug: row.slug },
    title: row.title,
    description: row.description ?? undefined,
    owner: row.owner_ref,
    due: row.due ?? undefined,
    severity: row.severity,
    state: row.state,
    origin: { type: row.origin_type, id: row.origin_id ?? undefined },
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by ?? undefined,
    closedAt: row.closed_at ?? undefined,
    closedBy: row.closed_by ?? undefined,
    resolution: row.resolution ?? undefined,
    version: row.version,
  };
}

/** All columns but that of the request, which is written once. */
export function toRow(
  followUp: StoredFollowUp,
): Omit<FollowUpRow, 'request_id'> {
  return {
    id: followUp.id,
    entity_ref: followUp.entityRef,
    document_id: followUp.documentId ?? null,
    revision: followUp.revision ?? null,
    heading: followUp.heading?.text ?? null,
    slug: followUp.heading?.slug ?? null,
    title: followUp.title,
    description: followUp.description ?? null,
    owner_ref: followUp.owner,
    due: followUp.due ?? null,
    severity: followUp.severity,
    state: followUp.state,
    position: listPosition(followUp),
    origin_type: followUp.origin.type,
    origin_id: followUp.origin.id ?? null,
    created_at: followUp.createdAt,
    created_by: followUp.createdBy,
    updated_at: followUp.updatedAt,
    updated_by: followUp.updatedBy ?? null,
    closed_at: followUp.closedAt ?? null,
    closed_by: followUp.closedBy ?? null,
    resolution: followUp.resolution ?? null,
    version: followUp.version,
  };
}
