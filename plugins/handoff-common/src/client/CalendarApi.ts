import type {
  Calendar,
  CalendarFeed,
  CalendarFeedAddress,
  CalendarPeriod,
  CalendarPeriodPreview,
  CalendarPeriodRule,
  Page,
} from '../types';
import type { OperationBody, OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type CalendarQuery = OperationQuery<'GetCalendar'>;

/** @public */
export type NewCalendarFeed = OperationBody<'CreateCalendarFeed'>;

/**
 * When releases take place, and when they may.
 *
 * @public
 */
export interface CalendarApi {
  /** At most 400 days. */
  get(query: CalendarQuery): Promise<Calendar>;

  listPeriods(): Promise<Page<CalendarPeriod>>;

  getPeriod(id: string): Promise<CalendarPeriod>;

  createPeriod(rule: CalendarPeriodRule): Promise<CalendarPeriod>;

  /** The next times of a rule that is not written down yet; rejects with 400 for one that cannot be. */
  previewPeriod(rule: CalendarPeriodRule): Promise<CalendarPeriodPreview>;

  /** Rejects with 412 when the period is not the one that has the etag any more. */
  updatePeriod(
    id: string,
    rule: CalendarPeriodRule,
    options: { etag: string },
  ): Promise<CalendarPeriod>;

  /** Rejects with 412 when the period is not the one that has the etag any more. */
  deletePeriod(id: string, options: { etag: string }): Promise<CalendarPeriod>;

  /** One's own. */
  listFeeds(): Promise<Page<CalendarFeed>>;

  createFeed(feed: NewCalendarFeed): Promise<CalendarFeedAddress>;

  /** Answers with the new address; the old one is of no use from then on. */
  rotateFeed(id: string): Promise<CalendarFeedAddress>;

  revokeFeed(id: string): Promise<CalendarFeed>;
}

export class CalendarClient implements CalendarApi {
  constructor(private readonly requests: Requests) {}

  get: CalendarApi['get'] = query => this.requests.get('/calendar', query);

  listPeriods: CalendarApi['listPeriods'] = () =>
    this.requests.get('/calendar/periods');

  getPeriod: CalendarApi['getPeriod'] = id =>
    this.requests.get(recordPath('calendar/periods', id));

  createPeriod: CalendarApi['createPeriod'] = rule =>
    this.requests.post('/calendar/periods', rule);

  previewPeriod: CalendarApi['previewPeriod'] = rule =>
    this.requests.post('/calendar/periods/preview', rule);

  updatePeriod: CalendarApi['updatePeriod'] = (id, rule, { etag }) =>
    this.requests.put(recordPath('calendar/periods', id), rule, etag);

  deletePeriod: CalendarApi['deletePeriod'] = (id, { etag }) =>
    this.requests.delete(recordPath('calendar/periods', id), etag);

  listFeeds: CalendarApi['listFeeds'] = () =>
    this.requests.get('/calendar/feeds');

  createFeed: CalendarApi['createFeed'] = feed =>
    this.requests.post('/calendar/feeds', feed);

  rotateFeed: CalendarApi['rotateFeed'] = id =>
    this.requests.post(`${recordPath('calendar/feeds', id)}/rotate`);

  revokeFeed: CalendarApi['revokeFeed'] = id =>
    this.requests.delete(recordPath('calendar/feeds', id));
}
