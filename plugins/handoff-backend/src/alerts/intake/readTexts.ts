import type { AlertProblem } from 'backstage-plugin-handoff-common';
import { storableText, cut } from '../../texts';

const HTML = /<[a-z!/][^>]*>/i;

const MAX_ENTRIES = 100;
const MAX_NAME_LENGTH = 200;

/** What one of the records of an alert may hold. */
export interface TextLimits {
  maxLength: number;
  /** Whether HTML in it is told; annotations may well have some, names of things have not. */
  flagHtml: boolean;
}

/**
 * Reads labels or annotations. Whatever is there is kept as text, as far as it fits; empty values are as good as not
 * there, as for Prometheus.
 *
 * @param field - what it is called in problems
 */
export function readTexts(
  value: unknown,
  field: string,
  limits: TextLimits,
): { texts: Map<string, string>; problems: AlertProblem[] } {
  const texts = new Map<string, string>();
  const problems: AlertProblem[] = [];
  const flag = (name: string, message: string) =>
    problems.push({ field: name ? `${field}.${name}` : field, message });

  if (value === undefined || value === null) return { texts, problems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    flag('', `is no object with names and values, but ${show(value)}`);
    return { texts, problems };
  }
  const entries = Object.entries(value);
  if (entries.length > MAX_ENTRIES) {
    flag(
      '',
      `has ${entries.length} entries; the first ${MAX_ENTRIES} are kept`,
    );
  }
  for (const [key, raw] of entries.slice(0, MAX_ENTRIES)) {
    const name = cut(storableText(key), MAX_NAME_LENGTH);
    if (name !== key) flag(name, 'its name was longer, or no text');
    if (raw === '' || raw === null || raw === undefined) continue;
    if (typeof raw !== 'string') {
      flag(name, `is no text, but ${show(raw)}; kept as one`);
    }
    const text = typeof raw === 'string' ? raw : JSON.stringify(raw);
    const clean = storableText(text);
    if (clean !== text) flag(name, 'has characters that are none, replaced');
    if (clean.length > limits.maxLength) {
      flag(
        name,
        `has ${clean.length} characters; the first ${limits.maxLength} are kept`,
      );
    }
    if (limits.flagHtml && HTML.test(clean)) {
      flag(name, 'holds HTML, which is shown as the text that it is');
    }
    texts.set(name, cut(clean, limits.maxLength));
  }
  return { texts, problems };
}

/** A value as it may stand in a message. */
export function show(value: unknown): string {
  return cut(storableText(JSON.stringify(value) ?? String(value)), 100);
}
