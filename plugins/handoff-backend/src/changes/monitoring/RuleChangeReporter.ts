import type { ChangeSink, SourceChange } from 'backstage-plugin-handoff-node';
import type { RuleChanges, StoredRuleChange } from '../../alerts';
import { describeRuleChanges } from './describeRuleChanges';

/** Source of the changes that are made of those of alerting rules. */
export const RULES_SOURCE = 'alert-rules';

/**
 * Reports changes of alerting rules as changes of the entities that they are about. What one reading of one source has found
 * about the same entities is one change.
 */
export class RuleChangeReporter {
  static create(options: {
    ruleChanges: RuleChanges;
    sink: ChangeSink;
  }): RuleChangeReporter {
    return new RuleChangeReporter(options.ruleChanges, options.sink);
  }

  private constructor(
    private readonly ruleChanges: RuleChanges,
    private readonly sink: ChangeSink,
  ) {}

  /** Reports all that were not reported yet. To report one twice, after a failure in between, does no harm. */
  async reportNew(): Promise<void> {
    for (;;) {
      const found = await this.ruleChanges.listUnreported();
      if (!found.length) return;
      const batches = [...Map.groupBy(found, keyOf).values()];
      await this.sink.report(batches.map(toChange));
      await this.ruleChanges.markReported(found.map(({ id }) => id));
    }
  }
}

function keyOf({ source, at, entityRefs }: StoredRuleChange): string {
  return JSON.stringify([source, at, [...entityRefs].sort()]);
}

function toChange(batch: StoredRuleChange[]): SourceChange {
  const [{ id, at, entityRefs }] = batch;
  return {
    externalId: id,
    kind: 'monitoring',
    ...describeRuleChanges(batch),
    entityRefs,
    state: 'deployed',
    deployedAt: at,
    updatedAt: at,
  };
}
