import type { SearchResultList } from '../types';
import type { AlertsApi } from './AlertsApi';
import type { CalendarApi } from './CalendarApi';
import type { ChangesApi } from './ChangesApi';
import type { DocumentsApi } from './DocumentsApi';
import type { DrillsApi } from './DrillsApi';
import type { EntitiesApi } from './EntitiesApi';
import type { FollowUpsApi } from './FollowUpsApi';
import type { InsightsApi } from './InsightsApi';
import type { OperationQuery } from './operations';
import type { ReadinessApi } from './ReadinessApi';
import type { ReleasesApi } from './ReleasesApi';
import type { RunsApi } from './RunsApi';
import type { WaiversApi } from './WaiversApi';

/** @public */
export type SearchQuery = OperationQuery<'Search'>;

/**
 * What the Handoff backend offers, one area each.
 *
 * @remarks
 *
 * Every method rejects with a `ResponseError` of `@backstage/errors` when the backend answers with an error.
 *
 * @public
 */
export interface HandoffApi {
  readonly entities: EntitiesApi;
  readonly documents: DocumentsApi;
  readonly alerts: AlertsApi;
  readonly followUps: FollowUpsApi;
  readonly runs: RunsApi;
  readonly drills: DrillsApi;
  readonly readiness: ReadinessApi;
  readonly waivers: WaiversApi;
  readonly changes: ChangesApi;
  readonly insights: InsightsApi;
  readonly releases: ReleasesApi;
  readonly calendar: CalendarApi;

  /** Documents that fit some words, best first. */
  search(query: SearchQuery): Promise<SearchResultList>;
}
