import type { AlertRule } from 'backstage-plugin-handoff-common';
import { Duration } from 'luxon';
import { LineCounter, parseAllDocuments } from 'yaml';
import { parseRules } from './parseRules';

/** No more are told of one file: the first is what its author has to mend. */
const MAX_ERRORS = 1;

const MILLISECONDS: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/**
 * Reads a rule file of Prometheus, or custom resources of kind PrometheusRule. Other YAML has no rules. Never throws.
 *
 * @param options.source - whose file it is
 * @returns what is wrong with the file with its line, if it is no YAML; it then has no rules
 */
export function parseRuleFile(options: {
  source: string;
  path: string;
  content: string;
}): { rules: AlertRule[]; error?: string } {
  const { source, path, content } = options;
  const lineCounter = new LineCounter();
  try {
    const documents = [
      ...parseAllDocuments(content, {
        lineCounter,
        prettyErrors: false,
        logLevel: 'silent',
      }),
    ];
    const [error] = documents
      .flatMap(({ errors }) => errors)
      .slice(0, MAX_ERRORS);
    if (error) {
      const { line } = lineCounter.linePos(error.pos[0]);
      const message = error.message.replace(/\s+/g, ' ');
      return {
        rules: [],
        error: `${path}, line ${Math.max(
          1,
          line,
        )}: is not valid YAML: ${message}`,
      };
    }
    const rules = documents
      .map(document => document.toJS({ maxAliasCount: 100 }) as unknown)
      .flatMap(resourcesOf)
      .flatMap(resource => parseRules(toAnswer(resource, path), source) ?? []);
    return { rules };
  } catch {
    // Hundreds of brackets or references in each other.
    return {
      rules: [],
      error: `${path}, line 1: is too deep or refers to itself too often`,
    };
  }
}

/** The rule groups of a document, wherever they stand in it. */
function resourcesOf(document: unknown): unknown[] {
  if (!isObject(document)) return [];
  if (Array.isArray(document.items)) return document.items.flatMap(resourcesOf);
  return [document.kind === 'PrometheusRule' ? document.spec : document];
}

/** In the words of the API, which calls things otherwise than files do. */
function toAnswer(resource: unknown, file: string): unknown {
  const groups = isObject(resource) ? resource.groups : undefined;
  if (!Array.isArray(groups)) return undefined;
  return {
    data: {
      groups: groups.filter(isObject).map(group => ({
        name: group.name,
        file,
        rules: (Array.isArray(group.rules) ? group.rules : [])
          .filter(isObject)
          .map(rule => ({
            type: 'alerting',
            name: rule.alert,
            query: typeof rule.expr === 'number' ? `${rule.expr}` : rule.expr,
            duration: secondsOf(rule.for),
            labels: rule.labels,
            annotations: rule.annotations,
          })),
      })),
    },
  };
}

/** A duration as Prometheus writes it: `5m`, `1h30m`. */
function secondsOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (!/^(?:\d+(?:ms|[smhdwy]))+$/.test(value.trim())) return undefined;
  const milliseconds = [...value.matchAll(/(\d+)(ms|[smhdwy])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * MILLISECONDS[unit],
    0,
  );
  return Duration.fromMillis(milliseconds).as('seconds');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
