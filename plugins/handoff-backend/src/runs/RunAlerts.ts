import type {
  Alert,
  AlertState,
  RunAlert,
} from 'backstage-plugin-handoff-common';
import { unlessDenied } from '../permissions';
import type { RunsContext } from './RunsService';
import type { StoredRunAlert } from './RunsStore';

/** Finds alerts that were heard of, as far as the caller may see them. */
export interface AlertLookup {
  /** Alerts of one name with at least these labels, or of these ids, the newest first. */
  find(
    selection:
      | { ids: string[] }
      | { alertname: string; labels?: ReadonlyMap<string, string> },
    context: RunsContext,
  ): Promise<Alert[]>;
}

/** What runs know of their alerts. */
export class RunAlerts {
  static create(options: { alerts: AlertLookup }): RunAlerts {
    return new RunAlerts(options.alerts);
  }

  private constructor(private readonly alerts: AlertLookup) {}

  /** Finds the alerts that are meant. One that was never heard of is kept as it was given. */
  async identify(
    given: RunAlert[],
    context: RunsContext,
  ): Promise<StoredRunAlert[]> {
    const ids = given.flatMap(({ id }) => id ?? []);
    const byId = new Map(
      (await this.find({ ids }, context)).map(alert => [alert.id, alert]),
    );
    return Promise.all(
      given.map(async ({ id, alertname, labels }) => {
        const [found] = byId.has(id ?? '')
          ? [byId.get(id ?? '')]
          : await this.find(
              { alertname, labels: new Map(Object.entries(labels)) },
              context,
            );
        return found
          ? { id: found.id, alertname: found.alertname, labels: found.labels }
          : { alertname, labels };
      }),
    );
  }

  /** States of alerts by their ids; those that the caller may not see are missing. */
  async statesOf(
    ids: string[],
    context: RunsContext,
  ): Promise<Map<string, AlertState>> {
    const found = await this.find({ ids: [...new Set(ids)] }, context);
    return new Map(found.map(({ id, state }) => [id, state]));
  }

  private async find(
    selection: Parameters<AlertLookup['find']>[0],
    context: RunsContext,
  ): Promise<Alert[]> {
    if ('ids' in selection && !selection.ids.length) return [];
    // A run is about its alerts also for those who may not see any.
    return unlessDenied(this.alerts.find(selection, context), []);
  }
}
