import type { Config } from '@backstage/config';
import type { Duration } from 'luxon';
import { readDuration } from '../config';

/** Configuration of readiness beside its gates, below `handoff.readiness`. */
export interface ReadinessConfig {
  /** How long before the end of what a required gate rests on an entity is at risk. */
  warnBefore: Duration<true>;
  /** Whether the status can be seen as an image without signing in. */
  hasBadge: boolean;
}

/**
 * Reads the configuration of readiness.
 *
 * @param config - the root
 * @throws InputError that names the key and says what it takes
 */
export function readReadinessConfig(config: Config): ReadinessConfig {
  return {
    warnBefore: readDuration(config, 'handoff.readiness.warnBefore', {
      days: 14,
    }),
    hasBadge:
      config.getOptionalBoolean('handoff.readiness.badge.enabled') ?? false,
  };
}
