import type { AlertRule, RuleChange } from 'backstage-plugin-handoff-common';
import { countOf, listOf, someOf } from '../../texts';

/** What of a change of a rule is told. */
export type DescribedChange = Pick<
  RuleChange,
  'change' | 'alertname' | 'group' | 'source' | 'before' | 'after'
>;

/** Label of a change that touches nothing but what an alert says, and neither when nor where it is raised. */
export const TEXTS_ALONE = 'annotations';

interface Field {
  name: string;
  read: (rule: AlertRule) => string | undefined;
}

const FIELDS: Field[] = [
  { name: 'expression', read: ({ expression }) => expression },
  { name: 'for', read: rule => rule.for },
];

/**
 * Some changes of alerting rules as one change: its title, its description in Markdown with the differences, and its labels.
 */
export function describeRuleChanges(changes: readonly DescribedChange[]): {
  title: string;
  description: string;
  labels: string[];
} {
  return {
    title: toTitle(changes),
    description: changes.map(toSection).join('\n\n'),
    labels: changes.every(saysElseAlone) ? [TEXTS_ALONE] : [],
  };
}

function toTitle(changes: readonly DescribedChange[]): string {
  const names = [...new Set(changes.map(({ alertname }) => alertname))];
  const [first] = changes;
  if (changes.length > 1) {
    return `${countOf(changes.length, 'alerting rule')} changed: ${someOf(
      names,
    )}`;
  }
  if (first.change !== 'changed') {
    return `Alerting rule ${first.alertname} ${first.change}`;
  }
  const touched = differencesOf(first).map(({ name }) => name);
  return `Alerting rule ${first.alertname} changed${
    touched.length ? `: ${listOf(touched)}` : ''
  }`;
}

function toSection(change: DescribedChange): string {
  const lines = differencesOf(change).flatMap(({ name, before, after }) => [
    ...prefixed('-', name, before),
    ...prefixed('+', name, after),
  ]);
  const fence = fenceOf(lines);
  return [
    `**${inline(change.alertname)}** of the group ${inline(
      change.group,
    )} in ${inline(change.source)} was ${change.change}.`,
    ...(lines.length ? ['', `${fence}diff`, ...lines, fence] : []),
  ].join('\n');
}

interface Difference {
  name: string;
  before?: string;
  after?: string;
}

function differencesOf({ before, after }: DescribedChange): Difference[] {
  const named = (of: 'labels' | 'annotations'): Field[] =>
    [...new Set([before, after].flatMap(rule => Object.keys(rule?.[of] ?? {})))]
      .sort()
      .map(name => ({
        name: `${of}.${name}`,
        read: rule => rule[of][name],
      }));
  return [...FIELDS, ...named('labels'), ...named('annotations')]
    .map(({ name, read }) => ({
      name,
      before: before && read(before),
      after: after && read(after),
    }))
    .filter(each => each.before !== each.after);
}

function saysElseAlone(change: DescribedChange): boolean {
  return (
    change.change === 'changed' &&
    differencesOf(change).every(({ name }) => name.startsWith('annotations.'))
  );
}

function prefixed(
  sign: '-' | '+',
  name: string,
  value: string | undefined,
): string[] {
  return value === undefined
    ? []
    : `${name}: ${value}`.split('\n').map(line => `${sign} ${line}`);
}

/** Longer than any that the lines have. */
function fenceOf(lines: string[]): string {
  const longest = Math.max(
    2,
    ...lines.flatMap(line => (line.match(/`+/g) ?? []).map(run => run.length)),
  );
  return '`'.repeat(longest + 1);
}

/** A name within a sentence of Markdown. */
function inline(name: string): string {
  return name.replace(/[\\`*_{}[\]<>()#|~&]/g, '\\$&').replace(/\s+/g, ' ');
}
