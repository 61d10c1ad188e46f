import {
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
} from '@backstage/errors';

/** Errors that say whose fault it is, by the status of the answer. */
const ERRORS = new Map<number, new (message: string) => Error>([
  [400, InputError],
  [401, AuthenticationError],
  [403, NotAllowedError],
  [404, NotFoundError],
  [409, ConflictError],
]);

/**
 * Says in Handoff's own words why it refuses, which name the field; everything else stays as it is.
 *
 * @throws always
 */
export function explainRefusal(error: unknown): never {
  if (!(error instanceof ResponseError)) throw error;
  const { statusCode, cause } = error;
  const Refusal = ERRORS.get(statusCode);
  if (!Refusal) throw error;
  throw new Refusal(`Handoff refuses the release: ${cause.message}`);
}
