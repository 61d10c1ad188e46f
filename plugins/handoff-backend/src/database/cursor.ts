import { InputError } from '@backstage/errors';

/** Where a page ended: the sort key of its last row, and the id that tells rows of the same key apart. */
export type Position = readonly [key: string | number, id: string];

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * @throws InputError when it was not made by `encodeCursor`
 */
export function decodeCursor(cursor: string): Position {
  try {
    const position: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
    if (
      Array.isArray(position) &&
      position.length === 2 &&
      ['string', 'number'].includes(typeof position[0]) &&
      typeof position[1] === 'string' &&
      !position.join('').includes('\0')
    ) {
      return [position[0], position[1]];
    }
  } catch {
    // Reported below, as any other cursor that is not ours.
  }
  throw new InputError('cursor: not one that this list gave out');
}
