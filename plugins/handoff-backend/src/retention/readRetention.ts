import type { Config } from '@backstage/config';
import type { Duration, DurationLikeObject } from 'luxon';
import { readDuration } from '../config';

/** How long records of one kind are kept. */
export type Retention = Duration<true> | 'forever';

/**
 * Reads from `handoff.retention` how long records of a kind are kept.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readRetention(
  config: Config,
  kind: string,
  fallback: DurationLikeObject | 'forever',
): Retention {
  const key = `handoff.retention.${kind}`;
  const isForever = config.has(key)
    ? config.get(key) === 'forever'
    : fallback === 'forever';
  if (isForever) return 'forever';
  return readDuration(config, key, fallback === 'forever' ? {} : fallback);
}
