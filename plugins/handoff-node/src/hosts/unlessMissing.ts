import { toError } from '@backstage/errors';

/** What code hosts answer for details that they do not have, or cannot compute; they will not the next time either. */
const FOR_EVER = [409, 410, 422];

/**
 * Asks for something of one change. What is not to be had must not keep those after it from being read.
 *
 * @throws whatever may be better the next time
 *
 * @public
 */
export async function unlessMissing<T>(
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const { name, status } = toError(error) as Error & { status?: number };
    if (name === 'NotFoundError' || FOR_EVER.includes(status ?? 0)) {
      return undefined;
    }
    throw error;
  }
}
