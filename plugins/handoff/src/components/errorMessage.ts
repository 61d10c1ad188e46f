import { ResponseError } from '@backstage/errors';

/** What went wrong in words: those of the backend, where it answered with some. */
export function errorMessage(error: Error): string {
  return error instanceof ResponseError
    ? error.body.error.message || error.message
    : error.message;
}
