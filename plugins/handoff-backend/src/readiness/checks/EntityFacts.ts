import type { Entity } from '@backstage/catalog-model';
import type {
  CoverageFinding,
  HandoffDocument,
  NoteSummary,
  Severity,
} from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import type { GateState } from '../rules';

/** A run or drill of a procedure that ended well. */
export interface Rehearsal {
  runId: string;
  documentId: string;
  environment?: string;
  at: DateTime<true>;
}

/** An entity that another one depends on. */
export interface Dependency {
  entityRef: string;
  /** Undefined when the catalog does not have it. */
  entity?: Entity;
  documents: HandoffDocument[];
}

/** What the checks of Handoff decide from, loaded for many entities at once. */
export interface EntityFacts {
  entity: Entity;
  /** Neither retired nor archived. */
  documents: HandoffDocument[];
  /** Of its documents, the newest first. */
  rehearsals: Rehearsal[];
  /** Alerting rules about it; undefined where no rules are read. */
  alerts?: { alertname: string; finding: CoverageFinding }[];
  openFollowUps: { id: string; severity: Severity }[];
  /** Changes in effect of the last 90 days that want an operational note, the newest first. */
  changes: {
    id: string;
    title: string;
    at: DateTime<true>;
    note: NoteSummary;
  }[];
  /** Changes of its monitoring of the last 90 days that want an acknowledgement, the newest first. */
  monitoringChanges: {
    id: string;
    title: string;
    at: DateTime<true>;
    isAcknowledged: boolean;
  }[];
  /** Its owners; undefined for those that the catalog does not have. */
  owners: { ref: string; entity?: Entity }[];
  dependencies: Dependency[];
}

/** What a check rests on; one of the properties. */
export interface Evidence {
  url?: string;
  documentId?: string;
  entityRef?: string;
  runId?: string;
  followUpId?: string;
  changeId?: string;
}

/** What a check says of an entity. */
export interface CheckOutcome {
  state: GateState;
  /** Plain text without titles of documents, which not everybody may know. */
  reason: string;
  evidence: Evidence[];
  /** Since when the check says so. */
  at?: DateTime<true>;
  /** When time alone may change the outcome. */
  until?: DateTime<true>;
}
