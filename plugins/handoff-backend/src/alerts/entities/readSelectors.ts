import type { Entity } from '@backstage/catalog-model';
import {
  HANDOFF_ALERT_SELECTOR_ANNOTATION,
  type Problem,
} from 'backstage-plugin-handoff-common';

/** Labels that together mean an entity, each as `name=value`. */
export type Selector = string[];

/** As much as the database indexes. */
const MAX_PAIR_LENGTH = 500;
const PAIR =
  /\s*([\p{L}_][\p{L}\p{N}_.:/-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^,;"'{}]*))\s*(?:[,;]|$)/uy;

/**
 * Reads the annotation `handoff/alert-selector`: `job=payments-api,cluster=eu-1`. Several selectors are told apart by `;`,
 * and any of them may match. Braces and quotes, as Prometheus has them, are taken as well.
 *
 * @returns no selectors but a problem where one is not understood, so that a part of it does not match too much
 */
export function readSelectors(entity: Entity): {
  selectors: Selector[];
  problems: Problem[];
} {
  const text = entity.metadata.annotations?.[HANDOFF_ALERT_SELECTOR_ANNOTATION];
  const selectors: Selector[] = [];
  const problems: Problem[] = [];
  for (const part of splitSelectors(text ?? '')) {
    const selector = readSelector(part);
    if (selector) selectors.push(selector);
    else problems.push(invalid(part));
  }
  return { selectors, problems };
}

function splitSelectors(text: string): string[] {
  // A semicolon within quotes belongs to a value.
  const parts = text.match(/(?:"[^"]*"|'[^']*'|[^;"']|["'])+/g) ?? [];
  return parts
    .map(part =>
      part
        .trim()
        .replace(/^\{(.*)\}$/s, '$1')
        .trim(),
    )
    .filter(Boolean);
}

function readSelector(text: string): Selector | undefined {
  const pairs = new Map<string, string>();
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < text.length) {
    const match = PAIR.exec(text);
    if (!match) return undefined;
    const [, name, ...values] = match;
    const value = values.find(each => each !== undefined)?.trim();
    const isContradiction = pairs.has(name) && pairs.get(name) !== value;
    const isRegularExpression = value?.startsWith('~');
    if (!value || isContradiction || isRegularExpression) return undefined;
    pairs.set(name, value);
  }
  const selector = [...pairs].map(pair => pair.join('='));
  const fits = selector.every(({ length }) => length <= MAX_PAIR_LENGTH);
  return fits && selector.length ? selector : undefined;
}

function invalid(text: string): Problem {
  return {
    code: 'alert-selector-invalid',
    severity: 'error',
    message: `The annotation ${HANDOFF_ALERT_SELECTOR_ANNOTATION} has '${text.slice(
      0,
      MAX_PAIR_LENGTH,
    )}', which matches no alert; write labels with their exact values, like job=payments-api,cluster=eu-1`,
  };
}
