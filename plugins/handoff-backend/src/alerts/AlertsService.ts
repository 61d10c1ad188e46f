import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { AlertResolution } from 'backstage-plugin-handoff-common';

/** An alert as its alert manager reports it. */
export interface Alert {
  alertname: string;
  labels: ReadonlyMap<string, string>;
  /** The annotations of these names. */
  summary?: string;
  description?: string;
  runbookUrl?: string;
}

/** What happens, and what to do about it. */
export interface AlertsService {
  /**
   * Finds the documents that say what to do about an alert, and the entities that it is about. What the caller may not
   * read is neither in the answer nor in its counts, nor does it change how sure the answer is.
   *
   * @param options.include - `retired` and `archived` documents are left out unless included
   */
  resolve(
    alert: Alert,
    options: { include?: string[]; limit: number },
    context: { credentials: BackstageCredentials },
  ): Promise<AlertResolution>;
}
