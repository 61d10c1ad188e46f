import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { Duration, type DurationLikeObject } from 'luxon';

/**
 * Reads a duration, like `{ hours: 12 }`, `12h` or `PT12H`.
 *
 * @param config - the root
 * @throws InputError that names the key, for what is none or shorter than a minute
 */
export function readDuration(
  config: Config,
  key: string,
  fallback: DurationLikeObject,
): Duration<true> {
  if (!config.has(key)) return Duration.fromObject(fallback);
  let value: DurationLikeObject;
  try {
    value = readDurationFromConfig(config, { key });
  } catch (error) {
    throw new InputError(`${key}: ${toError(error).message}`);
  }
  const duration = Duration.fromObject(value);
  if (!duration.isValid || duration.toMillis() < 60_000) {
    throw new InputError(
      `${key} must be a duration of at least a minute, like { hours: 12 }`,
    );
  }
  return duration;
}
