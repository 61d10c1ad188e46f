import { InputError } from '@backstage/errors';

/**
 * A schema of zod, of whichever version.
 *
 * @public
 */
export interface PayloadSchema<T> {
  safeParse(value: unknown):
    | { success: true; data: T }
    | {
        success: false;
        error: { issues: { path: PropertyKey[]; message: string }[] };
      };
}

/**
 * Reads what a code host has sent.
 *
 * @param what - it is, for the message
 * @throws InputError that names the field which is not as it should be
 *
 * @public
 */
export function parsePayload<T>(
  schema: PayloadSchema<T>,
  value: unknown,
  what: string,
): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new InputError(
    `${what} is not as expected: ${
      path.map(String).join('.') || 'it'
    }: ${message}`,
  );
}
