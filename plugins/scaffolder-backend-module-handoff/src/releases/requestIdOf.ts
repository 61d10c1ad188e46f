import { createHash } from 'node:crypto';
import type { JsonObject } from '@backstage/types';

/**
 * Names the request of a step, so that a step that is tried again makes no second release.
 *
 * @remarks
 *
 * The rounds of a step with `each` are one step to the action, so that what they ask for has to tell them apart.
 *
 * @returns 64 characters, as many as the API takes
 */
export function requestIdOf(step: {
  task: { id: string };
  step?: { id?: string };
  input: JsonObject;
}): string {
  const known = [step.task.id, step.step?.id ?? '', sorted(step.input)];
  return createHash('sha256').update(JSON.stringify(known)).digest('hex');
}

/** The same whatever the order in which a template writes the fields. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)]);
}
