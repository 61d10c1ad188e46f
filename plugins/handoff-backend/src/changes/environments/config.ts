import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { factGroups } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { DeclaredDifference } from './comparison';

/** How environments are compared. */
export interface EnvironmentsConfig {
  /** Their names, the first on the way to users first. */
  order: string[];
  expectedDifferences: DeclaredDifference[];
}

const ROOT = 'handoff.changes.environments';
const DEFAULT_ORDER = [
  'development',
  'test',
  'integration',
  'qa',
  'staging',
  'preproduction',
  'production',
];
const KEYS = ['fact', 'environments', 'entities', 'reason', 'until'];

/**
 * Reads the configuration of environments.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readEnvironmentsConfig(config: Config): EnvironmentsConfig {
  return {
    order: readTexts(config, `${ROOT}.order`) ?? DEFAULT_ORDER,
    expectedDifferences: (
      config.getOptionalConfigArray(`${ROOT}.expectedDifferences`) ?? []
    ).map((item, index) =>
      readDifference(item, `${ROOT}.expectedDifferences[${index}]`),
    ),
  };
}

function readDifference(item: Config, place: string): DeclaredDifference {
  const unknown = item.keys().find(key => !KEYS.includes(key));
  if (unknown) {
    throw new InputError(
      `${place} has '${unknown}', but takes ${KEYS.join(', ')}`,
    );
  }
  return {
    fact: readFact(item, place),
    environments: readTexts(item, 'environments', place),
    entities: readTexts(item, 'entities', place),
    reason: readText(item, 'reason', place, 'say why it may differ'),
    until: readDay(item, place),
  };
}

function readFact(item: Config, place: string): string {
  const example = 'a fact, like featureFlags.new-checkout';
  const fact = readText(item, 'fact', place, example);
  const [group] = fact.split('.');
  if (!group.includes('*') && !factGroups.some(each => each === group)) {
    throw new InputError(
      `${place}.fact must begin with ${factGroups.join(
        ', ',
      )}, but is '${fact}'`,
    );
  }
  return fact;
}

function readText(
  item: Config,
  key: string,
  place: string,
  wanted: string,
): string {
  const value = item.getOptional(key);
  if (typeof value !== 'string' || !value.trim()) {
    throw new InputError(`${place}.${key} is missing or no text: ${wanted}`);
  }
  return value.trim();
}

function readTexts(
  item: Config,
  key: string,
  place?: string,
): string[] | undefined {
  const value = item.getOptional(key);
  if (value === undefined) return undefined;
  const isList =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(each => typeof each === 'string' && each.trim());
  if (!isList) {
    throw new InputError(
      `${
        place ? `${place}.` : ''
      }${key} must be a list of names, like [staging]`,
    );
  }
  return value as string[];
}

function readDay(item: Config, place: string): string | undefined {
  const value = item.getOptional('until');
  if (value === undefined) return undefined;
  const isDay =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    DateTime.fromISO(value).isValid;
  if (!isDay) {
    throw new InputError(
      `${place}.until must be a date, like '2026-12-31', but is '${String(
        value,
      )}'`,
    );
  }
  return value as string;
}
