import type { AlertResolution } from '../types';
import type { OperationQuery } from './operations';
import type { Requests } from './request';

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
}

export class AlertsClient implements AlertsApi {
  constructor(private readonly requests: Requests) {}

  resolve: AlertsApi['resolve'] = ({ labels = {}, ...query }) => {
    const labelQuery = Object.fromEntries(
      Object.entries(labels).map(([name, value]) => [`label.${name}`, value]),
    );
    return this.requests.get('/alerts/resolve', { ...query, ...labelQuery });
  };
}
