import type {
  Alert,
  AlertCoverage,
  AlertResolution,
  Page,
  RuleChange,
  RuleSource,
} from '../types';
import type { OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type ListAlertsQuery = OperationQuery<'ListAlerts'>;

/** @public */
export type AlertCoverageQuery = OperationQuery<'GetAlertCoverage'>;

/** @public */
export type ListRuleChangesQuery = OperationQuery<'ListRuleChanges'>;

/**
 * An alert as its alert manager reports it.
 *
 * @public
 */
export interface AlertToResolve extends OperationQuery<'ResolveAlert'> {
  labels?: Record<string, string>;
}

/**
 * What happens, and what to do about it.
 *
 * @public
 */
export interface AlertsApi {
  /** The documents that say what to do about an alert, best first, and the entities that it is about. */
  resolve(alert: AlertToResolve): Promise<AlertResolution>;

  /** Alerts that were heard of, those that fire first and then the newest. */
  list(query?: ListAlertsQuery): Promise<Page<Alert>>;

  get(id: string): Promise<Alert>;

  /** Which alerting rules have a runbook, which lead astray, and which runbooks no alert leads to. */
  getCoverage(query?: AlertCoverageQuery): Promise<AlertCoverage>;

  /** Reads the alerting rules now and resolves when they are read. */
  refreshCoverage(): Promise<Page<RuleSource>>;

  /** Newest first. */
  listRuleChanges(query?: ListRuleChangesQuery): Promise<Page<RuleChange>>;
}

export class AlertsClient implements AlertsApi {
  constructor(private readonly requests: Requests) {}

  resolve: AlertsApi['resolve'] = ({ labels = {}, ...query }) => {
    const labelQuery = Object.fromEntries(
      Object.entries(labels).map(([name, value]) => [`label.${name}`, value]),
    );
    return this.requests.get('/alerts/resolve', { ...query, ...labelQuery });
  };

  list: AlertsApi['list'] = query => this.requests.get('/alerts', query);

  get: AlertsApi['get'] = id => this.requests.get(recordPath('alerts', id));

  getCoverage: AlertsApi['getCoverage'] = query =>
    this.requests.get('/alerts/coverage', query);

  refreshCoverage: AlertsApi['refreshCoverage'] = () =>
    this.requests.post('/alerts/coverage/refresh');

  listRuleChanges: AlertsApi['listRuleChanges'] = query =>
    this.requests.get('/alerts/rule-changes', query);
}
