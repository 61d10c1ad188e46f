import type { ReleaseState, Risk } from 'backstage-plugin-handoff-common';
import type { StoredRelease } from '../StoredRelease';
import type { ListedRelease } from './ReleasesStore';

/** Row of `handoff_releases`. */
export interface ReleaseRow {
  id: string;
  title: string;
  goal: string | null;
  success_criteria: string | null;
  success_by: string | null;
  environment: string | null;
  version: string | null;
  window_start: string | null;
  window_end: string | null;
  time_zone: string | null;
  derived_risk: Risk;
  raised_risk: Risk | null;
  risk_reason: string | null;
  channel_url: string | null;
  state: ReleaseState;
  /** SQLite has numbers for it. */
  is_unapproved: boolean | number;
  is_expedited: boolean | number;
  review_due_at: string | null;
  /** JSON, as `frozen`. */
  texts: string | null;
  frozen: string | null;
  review: string | null;
  watch_until: string | null;
  at: string;
  created_at: string;
  created_by: string;
  request_id: string | null;
  updated_at: string;
  updated_by: string;
  writes: number;
}

/** Where a release stands in time. */
export function timeOf({
  window,
  createdAt,
}: Pick<StoredRelease, 'window' | 'createdAt'>): string {
  return window?.start ?? createdAt;
}

/** All columns but that of the request, which is written once. */
export function toRow(release: StoredRelease): Omit<ReleaseRow, 'request_id'> {
  const { window, raisedRisk } = release;
  return {
    id: release.id,
    title: release.title,
    goal: release.goal ?? null,
    success_criteria: release.successCriteria ?? null,
    success_by: release.successBy ?? null,
    environment: release.environment ?? null,
    version: release.version ?? null,
    window_start: window?.start ?? null,
    window_end: window?.end ?? null,
    time_zone: window?.timeZone ?? null,
    derived_risk: release.derivedRisk,
    raised_risk: raisedRisk?.risk ?? null,
    risk_reason: raisedRisk?.reason ?? null,
    channel_url: release.channelUrl ?? null,
    state: release.state,
    is_unapproved: release.isUnapproved,
    is_expedited: release.isExpedited,
    review_due_at: release.reviewDueAt ?? null,
    texts: JSON.stringify(release.texts),
    frozen: release.frozen ? JSON.stringify(release.frozen) : null,
    review: release.review ? JSON.stringify(release.review) : null,
    watch_until: release.watchUntil ?? null,
    at: timeOf(release),
    created_at: release.createdAt,
    created_by: release.createdBy,
    updated_at: release.updatedAt,
    updated_by: release.updatedBy,
    writes: release.writes,
  };
}

export function toListedRelease(
  row: ReleaseRow,
  entityRefs: string[],
): ListedRelease {
  return {
    id: row.id,
    title: row.title,
    entityRefs,
    goal: row.goal ?? undefined,
    successCriteria: row.success_criteria ?? undefined,
    successBy: row.success_by ?? undefined,
    environment: row.environment ?? undefined,
    version: row.version ?? undefined,
    window:
      row.window_start && row.window_end && row.time_zone
        ? {
            start: row.window_start,
            end: row.window_end,
            timeZone: row.time_zone,
          }
        : undefined,
    derivedRisk: row.derived_risk,
    raisedRisk: row.raised_risk
      ? { risk: row.raised_risk, reason: row.risk_reason ?? '' }
      : undefined,
    channelUrl: row.channel_url ?? undefined,
    state: row.state,
    isUnapproved: Boolean(row.is_unapproved),
    isExpedited: Boolean(row.is_expedited),
    reviewDueAt: row.review_due_at ?? undefined,
    texts: row.texts ? JSON.parse(row.texts) : {},
    frozen: row.frozen ? JSON.parse(row.frozen) : undefined,
    review: row.review ? JSON.parse(row.review) : undefined,
    watchUntil: row.watch_until ?? undefined,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    writes: row.writes,
  };
}
