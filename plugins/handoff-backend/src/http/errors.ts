import { CustomErrorBase } from '@backstage/errors';

/** The thing to be changed is not the one that the caller has read. Answered with 412. */
export class PreconditionFailedError extends CustomErrorBase {
  name = 'PreconditionFailedError' as const;
  readonly statusCode = 412;

  /** @param etag - what the thing has now; stands in the answer, so that the caller can go on from it */
  constructor(message: string, readonly etag: string) {
    super(message);
  }
}

/** The caller does not say which state of the thing is to be changed. Answered with 428. */
export class PreconditionRequiredError extends CustomErrorBase {
  name = 'PreconditionRequiredError' as const;
  readonly statusCode = 428;
}

/** What was sent is larger than what may be stored. Answered with 413. */
export class ContentTooLargeError extends CustomErrorBase {
  name = 'ContentTooLargeError' as const;
  readonly statusCode = 413;
}
