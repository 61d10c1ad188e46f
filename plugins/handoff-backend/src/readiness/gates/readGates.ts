import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { z } from 'zod';
import type { CheckRegistry } from '../checks';
import type { Gate } from './Gate';
import { gateSchema } from './gateSchema';
import { starterGates } from './starterGates';

const KEY = 'handoff.readiness.gates';

/**
 * Reads the gates of the configuration, or the starter set where it has none, and those that modules added.
 *
 * @param config - the root
 * @throws InputError that says at which keys something is wrong, and what they take
 */
export function readGates(
  config: Config,
  options: { checks: CheckRegistry; added?: ReadonlyMap<string, JsonObject> },
): Gate[] {
  const configured = parseGates(
    config.getOptional(KEY) ?? starterGates,
    KEY,
    options,
  );
  const ids = new Set(configured.map(({ id }) => id));
  const added = [...(options.added ?? [])]
    .filter(([id]) => !ids.has(id))
    .flatMap(([id, gate]) =>
      parseGates([gate], `The gate '${id}' of a module`, options),
    );
  return [...configured, ...added];
}

/**
 * Understands gates as configuration and modules write them.
 *
 * @param place - where they stand, for the error
 * @throws InputError that says at which keys something is wrong, and what they take
 */
export function parseGates(
  value: unknown,
  place: string,
  { checks }: { checks: CheckRegistry },
): Gate[] {
  const parsed = z.array(gateSchema).safeParse(value);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues.map(issue => describe(issue, place)).join('; '),
    );
  }
  assertDifferent(parsed.data, place);
  parsed.data.forEach(({ check }, index) => {
    if (!check) return;
    try {
      checks.validate(check);
    } catch (error) {
      throw new InputError(
        `${place}[${index}].check.${toError(error).message}`,
      );
    }
  });
  return parsed.data;
}

function assertDifferent(gates: Gate[], place: string): void {
  const first = new Map<string, number>();
  gates.forEach(({ id }, index) => {
    if (first.has(id)) {
      throw new InputError(
        `${place}[${index}].id is '${id}', which is that of ${place}[${first.get(
          id,
        )}] already`,
      );
    }
    first.set(id, index);
  });
}

function describe({ path, message }: z.core.$ZodIssue, place: string): string {
  const key = path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  return `${place}${key}: ${message}`;
}
