import type { RuleSource } from 'backstage-plugin-handoff-common';
import type { AddressCheck, StoredRuleChange } from './RulesStore';

/** Row of `handoff_rule_sources`. */
export interface RuleSourceRow {
  name: string;
  url: string | null;
  rules: string | null;
  etag: string | null;
  count: number;
  read_at: string | null;
  failed_since: string | null;
  error: string | null;
  leased_until: string | null;
}

/** Row of `handoff_rule_changes`. */
export interface RuleChangeRow {
  id: string;
  at: string;
  change: StoredRuleChange['change'];
  source: string;
  rule_group: string;
  alertname: string;
  before: string | null;
  after: string | null;
  reported: boolean | number;
}

/** Row of `handoff_runbook_addresses`. */
export interface AddressRow {
  hash: string;
  url: string;
  state: AddressCheck['state'];
  detail: string | null;
  checked_at: string;
}

export function toRuleSource(row: Omit<RuleSourceRow, 'rules'>): RuleSource {
  return {
    name: row.name,
    url: row.url ?? undefined,
    rules: row.count,
    readAt: row.read_at ?? undefined,
    failedSince: row.failed_since ?? undefined,
    error: row.error ?? undefined,
  };
}

export function toRuleChange(
  row: RuleChangeRow,
  entityRefs: string[],
): StoredRuleChange {
  return {
    id: row.id,
    at: row.at,
    change: row.change,
    source: row.source,
    group: row.rule_group,
    alertname: row.alertname,
    before: row.before ? JSON.parse(row.before) : undefined,
    after: row.after ? JSON.parse(row.after) : undefined,
    entityRefs,
  };
}

export function fromRuleChange(change: StoredRuleChange): RuleChangeRow {
  const { id, at, source, group, alertname, before, after } = change;
  return {
    id,
    at,
    change: change.change,
    source,
    rule_group: group,
    alertname,
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
    reported: false,
  };
}
