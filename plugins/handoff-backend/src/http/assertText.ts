import { InputError } from '@backstage/errors';

/**
 * Of all that JSON can write as text, PostgreSQL takes everything but the NUL character.
 *
 * @param body - of a request, whose texts are looked at however deep they are
 * @throws InputError that names the field
 */
export function assertText(body: unknown, field = ''): void {
  if (typeof body === 'string' && body.includes('\0')) {
    throw new InputError(`${field}: is no text, it has a NUL character`);
  }
  if (typeof body === 'object' && body !== null) {
    for (const [name, value] of Object.entries(body)) {
      assertText(value, field ? `${field}.${name}` : name);
    }
  }
}
