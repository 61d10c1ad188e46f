import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { Duration } from 'luxon';

/** Configuration of runs, below `handoff.runs`. */
export interface RunsConfig {
  /** How long nothing is done in a run before it closes by itself. */
  abandonAfter: Duration<true>;
  /** Address of the portal, for links that stand outside of it. */
  baseUrl: string;
}

const KEY = 'handoff.runs.abandonAfter';

const DEFAULT_ABANDON_AFTER = { hours: 24 };

/**
 * Reads the configuration of runs.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readRunsConfig(config: Config): RunsConfig {
  return {
    abandonAfter: readAbandonAfter(config),
    baseUrl: (config.getOptionalString('app.baseUrl') ?? '').replace(/\/$/, ''),
  };
}

function readAbandonAfter(config: Config): Duration<true> {
  const duration = Duration.fromObject(
    config.has(KEY) ? readDuration(config) : DEFAULT_ABANDON_AFTER,
  );
  if (!duration.isValid || duration.toMillis() < 60_000) {
    throw new InputError(
      `${KEY} must be a duration of at least a minute, like { hours: 24 }`,
    );
  }
  return duration;
}

function readDuration(config: Config) {
  try {
    return readDurationFromConfig(config, { key: KEY });
  } catch (error) {
    throw new InputError(`${KEY}: ${toError(error).message}`);
  }
}
