import { CustomErrorBase } from '@backstage/errors';

/**
 * A host that wants to be left alone for a while, as one whose rate limit is used up.
 *
 * @public
 */
export class RetryLaterError extends CustomErrorBase {
  name = 'RetryLaterError' as const;

  /**
   * @param message - what the host has said
   * @param retryAt - when it may be asked again, in ISO 8601
   */
  constructor(message: string, readonly retryAt: string) {
    super(message);
  }
}
