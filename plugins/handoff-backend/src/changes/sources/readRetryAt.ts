import { toError } from '@backstage/errors';

/**
 * When a host wants to be asked again, ISO 8601, if an error says so. It is known by its name, because modules may have another
 * copy of the class.
 */
export function readRetryAt(error: unknown): string | undefined {
  const { name, retryAt } = toError(error) as Error & { retryAt?: string };
  return name === 'RetryLaterError' ? retryAt : undefined;
}
