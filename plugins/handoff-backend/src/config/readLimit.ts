import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * Reads how much of something is taken.
 *
 * @param config - the root
 * @throws InputError that names the key, for what is no whole number of at least 1
 */
export function readLimit(
  config: Config,
  key: string,
  fallback: number,
): number {
  const value = config.getOptionalNumber(key) ?? fallback;
  if (!Number.isInteger(value) || value < 1) {
    throw new InputError(
      `${key} must be a whole number of at least 1, but is ${value}`,
    );
  }
  return value;
}
