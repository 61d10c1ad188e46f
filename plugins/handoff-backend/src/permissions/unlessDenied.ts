import { NotAllowedError } from '@backstage/errors';

/** What a part of an answer comes to, or nothing for callers who may not see it: the rest is told to them all the same. */
export async function unlessDenied<T>(
  part: Promise<T>,
  nothing: T,
): Promise<T> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof NotAllowedError) return nothing;
    throw error;
  }
}
