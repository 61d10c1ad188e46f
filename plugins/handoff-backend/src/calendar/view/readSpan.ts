import { InputError } from '@backstage/errors';
import type { Period } from '../recurrence';

const MOST_DAYS = 400;

/**
 * @param span - ISO 8601 in UTC
 * @throws InputError for what ends before it begins, and what is too long to be shown at once
 */
export function readSpan(span: { from: string; to: string }): Period {
  const from = Date.parse(span.from);
  const to = Date.parse(span.to);
  if (to <= from) {
    throw new InputError(`to: ${span.to} is not after from, ${span.from}`);
  }
  if (to - from > MOST_DAYS * 86_400_000) {
    throw new InputError(
      `to: ${span.to} is more than ${MOST_DAYS} days after from; ask for a shorter time`,
    );
  }
  return { from, to };
}
