import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { Duration } from 'luxon';
import { readDuration } from '../config';

/** Configuration of insights, below `handoff.insights`. */
export interface InsightsConfig {
  /** Values of the label `severity` of alerts that make an incident, lower case. */
  severities: string[];
  /** How long after a deployment an incident is put down to it. */
  failureWindow: Duration<true>;
  /** Names of the environments in which deployments count. */
  productionEnvironments: string[];
}

const ROOT = 'handoff.insights';

/**
 * Reads the configuration of insights.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readInsightsConfig(config: Config): InsightsConfig {
  return {
    severities: readNames(config, 'severities', 'critical').map(name =>
      name.toLowerCase(),
    ),
    failureWindow: readDuration(config, `${ROOT}.failureWindow`, { hours: 4 }),
    productionEnvironments: readNames(
      config,
      'productionEnvironments',
      'production',
    ),
  };
}

function readNames(config: Config, key: string, fallback: string): string[] {
  const value = config.getOptional(`${ROOT}.${key}`) ?? [fallback];
  const isList =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(each => typeof each === 'string' && each.trim());
  if (!isList) {
    throw new InputError(
      `${ROOT}.${key} must be a list of names, like [${fallback}]`,
    );
  }
  return (value as string[]).map(name => name.trim());
}
