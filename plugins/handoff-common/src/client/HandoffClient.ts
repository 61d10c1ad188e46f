import { AlertsClient, type AlertsApi } from './AlertsApi';
import { CalendarClient, type CalendarApi } from './CalendarApi';
import { ChangesClient, type ChangesApi } from './ChangesApi';
import { DocumentsClient, type DocumentsApi } from './DocumentsApi';
import { DrillsClient, type DrillsApi } from './DrillsApi';
import { EntitiesClient, type EntitiesApi } from './EntitiesApi';
import { FollowUpsClient, type FollowUpsApi } from './FollowUpsApi';
import type { HandoffApi } from './HandoffApi';
import { InsightsClient, type InsightsApi } from './InsightsApi';
import { ReadinessClient, type ReadinessApi } from './ReadinessApi';
import { ReleasesClient, type ReleasesApi } from './ReleasesApi';
import { Requests, type HandoffClientOptions } from './request';
import { RunsClient, type RunsApi } from './RunsApi';
import { WaiversClient, type WaiversApi } from './WaiversApi';

/**
 * Calls the Handoff backend over HTTP.
 *
 * @example
 * ```ts
 * const client = new HandoffClient({ fetchApi, baseUrl: 'plugin://handoff' });
 * const { documents } = await client.entities.getSummary('component:default/payments-api');
 * ```
 *
 * @public
 */
export class HandoffClient implements HandoffApi {
  readonly #requests: Requests;
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

  constructor(options: HandoffClientOptions) {
    this.#requests = new Requests(options);
    this.entities = new EntitiesClient(this.#requests);
    this.documents = new DocumentsClient(this.#requests);
    this.alerts = new AlertsClient(this.#requests);
    this.followUps = new FollowUpsClient(this.#requests);
    this.runs = new RunsClient(this.#requests);
    this.drills = new DrillsClient(this.#requests);
    this.readiness = new ReadinessClient(this.#requests);
    this.waivers = new WaiversClient(this.#requests);
    this.changes = new ChangesClient(this.#requests);
    this.insights = new InsightsClient(this.#requests);
    this.releases = new ReleasesClient(this.#requests);
    this.calendar = new CalendarClient(this.#requests);
  }

  search: HandoffApi['search'] = query => this.#requests.get('/search', query);
}
