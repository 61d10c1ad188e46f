import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Alert,
  AlertResolution,
  AlertState,
  IntakeReport,
  Page,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../database';

/** An alert as its alert manager reports it, as far as documents are found by it. */
export interface AlertToResolve {
  alertname: string;
  labels: ReadonlyMap<string, string>;
  /** The annotations of these names. */
  summary?: string;
  description?: string;
  runbookUrl?: string;
}

/** Which alerts. Every given property narrows; a list matches when any of its values does. */
export interface AlertSelection {
  ids?: string[];
  /** Alerts that are about one of these, as full refs. */
  entityRefs?: string[];
  /** Owners of what the alerts are about; `me` stands for the caller and their groups. */
  owners?: string[];
  states?: AlertState[];
  alertname?: string;
}

/** How alerts are sent: as Alertmanager does, or as any other tool. */
export type AlertFormat = 'alertmanager' | 'plain';

/** What happens, and what to do about it. */
export interface AlertsService {
  /**
   * Finds the documents that say what to do about an alert, and the entities that it is about. What the caller may not
   * read is neither in the answer nor in its counts, nor does it change how sure the answer is.
   *
   * @param options.include - `retired` and `archived` documents are left out unless included
   */
  resolve(
    alert: AlertToResolve,
    options: { include?: string[]; limit: number },
    context: { credentials: BackstageCredentials },
  ): Promise<AlertResolution>;

  /**
   * Takes alerts in. Every one is kept, whatever it holds; what cannot be used of it is told in the report and on the alert.
   *
   * @throws ContentTooLargeError for more alerts than the configuration allows in one call
   */
  receive(
    alerts: unknown[],
    format: AlertFormat,
    context: { credentials: BackstageCredentials },
  ): Promise<IntakeReport>;

  /**
   * Alerts that were heard of, those that fire first and then the newest. An alert shows to whoever may read one of the
   * entities that it is about; one about nobody in the catalog shows to all who may read alerts.
   */
  list(
    selection: AlertSelection,
    options: PageOptions,
    context: { credentials: BackstageCredentials },
  ): Promise<Page<Alert>>;

  /**
   * Alerts of one name with at least these labels, or of these ids, the newest first.
   */
  find(
    selection:
      | { ids: string[] }
      | { alertname: string; labels?: ReadonlyMap<string, string> },
    context: { credentials: BackstageCredentials },
  ): Promise<Alert[]>;

  /**
   * @throws NotFoundError when there is no such alert, or the caller may not see it
   */
  get(
    id: string,
    context: { credentials: BackstageCredentials },
  ): Promise<Alert>;
}
