import type { AlertRule } from 'backstage-plugin-handoff-common';
import { Duration } from 'luxon';

/**
 * Reads the answer of https://prometheus.io/docs/prometheus/latest/querying/api/#rules, of which anything may be missing.
 *
 * @param source - name of what has answered
 * @returns the alerting rules in their order, or undefined when it is no such answer
 */
export function parseRules(
  answer: unknown,
  source: string,
): AlertRule[] | undefined {
  const groups = asObject(asObject(answer).data).groups;
  if (!Array.isArray(groups)) return undefined;
  return groups.map(asObject).flatMap(group =>
    (Array.isArray(group.rules) ? group.rules : [])
      .map(asObject)
      .filter(rule => rule.type === undefined || rule.type === 'alerting')
      .flatMap(rule => toRule(rule, group, source) ?? []),
  );
}

function toRule(
  rule: Record<string, unknown>,
  group: Record<string, unknown>,
  source: string,
): AlertRule | undefined {
  const alertname = asText(rule.name);
  if (!alertname) return undefined;
  const labels = asTexts(rule.labels);
  return {
    source,
    group: asText(group.name) ?? '',
    file: asText(group.file),
    alertname,
    expression: asText(rule.query) ?? '',
    for: toDuration(rule.duration),
    severity: labels.severity,
    labels,
    annotations: asTexts(rule.annotations),
  };
}

/** How long an alert has to last, given in seconds; none for at once. */
function toDuration(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number' || !(seconds > 0)) return undefined;
  return Duration.fromObject({ seconds }).rescale().toISO() ?? undefined;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** PostgreSQL stores everything but NUL. */
function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replaceAll('\0', '') : undefined;
}

function asTexts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asObject(value)).flatMap(([name, text]) =>
      typeof text === 'string' ? [[asText(name)!, asText(text)!]] : [],
    ),
  );
}
