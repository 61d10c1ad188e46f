import type { DateTime } from 'luxon';

/** What is known of a change when it is asked whether it may have led to an alert. */
export interface SuspectChange {
  readonly id: string;
  readonly kind:
    | 'pull-request'
    | 'commit'
    | 'deployment'
    | 'configuration'
    | 'monitoring';
  readonly title: string;
  readonly entityRefs: readonly string[];
  readonly repository?: string;
  /** Where it was deployed or set; without one it may be anywhere. */
  readonly environment?: string;
  readonly version?: string;
  /** The merged or deployed commit, possibly shortened. */
  readonly commit?: string;
  /** When a deployment began. */
  readonly openedAt?: DateTime<true>;
  readonly mergedAt?: DateTime<true>;
  readonly deployedAt?: DateTime<true>;
  readonly revertedAt?: DateTime<true>;
  readonly state:
    | 'open'
    | 'merged'
    | 'deployed'
    | 'failed'
    | 'closed'
    | 'reverted';
  /** As its operational note says. */
  readonly risk?: 'low' | 'medium' | 'high';
  readonly paths?: readonly string[];
  readonly hasNote: boolean;
  /** Whether its risk asks for a rollback procedure that it does not name. */
  readonly lacksRollback: boolean;
  /** What its note says of feature flags. */
  readonly featureFlags?: string;
  /** What its note says of migrations. */
  readonly migrations?: string;
  readonly size?: {
    readonly files: number;
    readonly additions: number;
    readonly deletions: number;
  };
  /** Ids or commits of the changes that a deployment says it brought. */
  readonly deploys?: readonly string[];
}

/** Whether it is code that reaches an environment by being deployed. */
export function isCode({ kind }: SuspectChange): boolean {
  return kind === 'pull-request' || kind === 'commit';
}
