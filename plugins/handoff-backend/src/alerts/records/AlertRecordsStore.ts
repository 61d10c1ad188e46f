import type {
  AlertProblem,
  HeadingReference,
} from 'backstage-plugin-handoff-common';
import type { PageOptions, StoredPage } from '../../database';

/** What an alert was found to be about. */
export interface AlertLinks {
  /** The likeliest first. */
  entityRefs: string[];
  /** The one document that answers it, whoever may read that. */
  documentId?: string;
  /** The part of the document that is about it. */
  section?: HeadingReference;
}

/** An alert as it is stored. Times are ISO 8601 in UTC. */
export interface AlertRecord extends AlertLinks {
  id: string;
  /** With `startsAt` the identity of the alert. */
  fingerprint: string;
  alertname: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
  startsAt: string;
  endsAt?: string;
  lastHeardAt: string;
  generatorUrl?: string;
  problems: AlertProblem[];
}

/** Which alerts. Every given property narrows; a list matches when any of its values does. */
export interface AlertQuery {
  ids?: string[];
  alertname?: string;
  entityRefs?: string[];
  owners?: string[];
  /** The entities that the reader sees; alerts that are about others alone are left out. All of them when undefined. */
  readable?: string[];
  /** Firing ones are open and were heard of after `heardAfter`; the others are not. */
  firing?: boolean;
  /** Whether they have ended. */
  ended?: boolean;
  heardAfter: string;
}

/** What the sender of some alerts knows them by. */
export interface AlertIdentities {
  fingerprints: string[];
  /** Of those whose start is known. */
  starts: string[];
}

/** Keeps alerts. */
export interface AlertRecordsStore {
  /** Alerts that match, the newest first. */
  list(
    query: AlertQuery,
    options: PageOptions,
  ): Promise<StoredPage<AlertRecord>>;

  /** The entities that the matching alerts are about. */
  listEntityRefs(query: AlertQuery): Promise<string[]>;

  /**
   * Changes alerts in one transaction. Changes take turns, so that each finds what the one before it has stored.
   *
   * @param identities - which alerts: of these fingerprints those that began at one of the starts, the newest of each, and
   * all that have not ended
   * @param change - given the alerts, answers those that are new or different
   */
  change(
    identities: AlertIdentities,
    change: (known: AlertRecord[]) => AlertRecord[],
  ): Promise<void>;

  /** Puts other links in the place of those that alerts have. */
  relink(links: Map<string, AlertLinks>): Promise<void>;

  /**
   * Deletes some of the alerts that were last heard of before a time and do not fire.
   *
   * @param options.heardAfter - open alerts that were heard of after this fire
   * @returns how many
   */
  deleteSome(options: {
    heardBefore: string;
    heardAfter: string;
    limit: number;
  }): Promise<number>;
}
