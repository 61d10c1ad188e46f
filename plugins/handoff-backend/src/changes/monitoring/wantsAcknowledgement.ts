import type { ChangeKind } from 'backstage-plugin-handoff-common';
import { TEXTS_ALONE } from './describeRuleChanges';

/** Whether somebody has to acknowledge a change: one of monitoring, unless it changes nothing but what alerts say. */
export function wantsAcknowledgement({
  kind,
  labels,
}: {
  kind: ChangeKind;
  labels: readonly string[];
}): boolean {
  return kind === 'monitoring' && !labels.includes(TEXTS_ALONE);
}
