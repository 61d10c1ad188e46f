import type { AlertRule } from 'backstage-plugin-handoff-common';
import type { LinkableAlert } from '../intake';

/** An equality in PromQL: `job="payments-api"`. */
const MATCHER = /([A-Za-z_]\w*)\s*=\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;

/**
 * What the alerts of a rule will have, as far as the rule tells: its labels, and the labels that its expression selects.
 * Templates are only filled in when it fires.
 */
export function toLinkable(rule: AlertRule): LinkableAlert {
  const labels = Object.entries(rule.labels).filter(
    ([, value]) => !value.includes('{{'),
  );
  return {
    alertname: rule.alertname,
    labels: {
      ...selectedLabels(rule.expression),
      ...Object.fromEntries(labels),
    },
    annotations: {},
  };
}

/** Labels that an expression selects by one value alone. */
function selectedLabels(expression: string): Record<string, string> {
  const values = new Map<string, Set<string>>();
  for (const [, name, quoted] of expression.matchAll(MATCHER)) {
    const known = values.get(name) ?? new Set();
    values.set(name, known.add(quoted.slice(1, -1)));
  }
  return Object.fromEntries(
    [...values].flatMap(([name, [value, ...others]]) =>
      value && !others.length ? [[name, value]] : [],
    ),
  );
}
