import type { AlertRule, RuleSource } from 'backstage-plugin-handoff-common';
import type { PageOptions, StoredPage } from '../../database';
import type { RuleDifference } from './compareRules';
import type { GoodReading } from './RuleOrigin';

/** A change of a rule with whom it is about. */
export interface StoredRuleChange extends RuleDifference {
  id: string;
  at: string;
  source: string;
  group: string;
  alertname: string;
  /** The likeliest first. */
  entityRefs: string[];
}

export interface RuleChangeQuery {
  alertname?: string;
  /** Changes about one of these. */
  entityRefs?: string[];
  /** Leaves out what is about others alone; what is about nobody stays. */
  readable?: string[];
}

/** Whether an address answers. */
export interface AddressCheck {
  url: string;
  state: 'alive' | 'dead' | 'unchecked';
  detail?: string;
  checkedAt: string;
}

/** Changes of rules that other domains are to hear of, whoever may read them. */
export type RuleChanges = Pick<
  RulesStore,
  'listUnreported' | 'markReported' | 'listChangesSince'
>;

export interface RulesStore {
  /** Makes the sources those that are configured; what was read of others is dropped. */
  putSources(sources: { name: string; url?: string }[]): Promise<void>;

  /** In the order of their names. */
  listSources(): Promise<RuleSource[]>;

  /** All rules of the last good readings. */
  listRules(): Promise<AlertRule[]>;

  /** Has one reader at a time; false while another one has it. */
  lease(name: string, times: { now: string; until: string }): Promise<boolean>;

  /** The last good reading of one source; undefined before the first. */
  getReading(name: string): Promise<GoodReading | undefined>;

  /** Stores a good reading with what changed since the one before, and gives the lease back. */
  succeed(
    name: string,
    reading: GoodReading & { at: string; changes: StoredRuleChange[] },
  ): Promise<void>;

  /** Notes a failed reading, keeps the last good one, and gives the lease back. */
  fail(name: string, failure: { at: string; error: string }): Promise<void>;

  listChanges(
    query: RuleChangeQuery,
    page: PageOptions,
  ): Promise<StoredPage<StoredRuleChange>>;

  /**
   * All changes about some entities since a time, the newest first.
   *
   * @param wanted - `entityRefs`: full refs; `since`: ISO 8601 in UTC
   */
  listChangesSince(wanted: {
    entityRefs: string[];
    since: string;
  }): Promise<StoredRuleChange[]>;

  /** The changes of the earliest reading of which none was reported to other domains yet. */
  listUnreported(): Promise<StoredRuleChange[]>;

  markReported(ids: string[]): Promise<void>;

  /** Entities that changes are about. */
  listChangedEntities(): Promise<string[]>;

  listChecks(): Promise<AddressCheck[]>;

  putChecks(checks: AddressCheck[]): Promise<void>;

  /** Forgets addresses that stand in no rule any more. */
  keepChecks(urls: string[]): Promise<void>;
}
