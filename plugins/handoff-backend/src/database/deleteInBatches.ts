/** Few enough that nobody who writes waits for long. */
const BATCH_SIZE = 1000;

/**
 * Deletes rows some at a time, so that each transaction is short however many there are.
 *
 * @param deleteSome - deletes at most as many as it is told, in one statement, and answers how many
 * @param signal - ends it between two batches; the rest is left to the next time
 * @returns how many rows were deleted
 */
export async function deleteInBatches(
  deleteSome: (limit: number) => Promise<number>,
  signal?: AbortSignal,
): Promise<number> {
  let total = 0;
  let deleted = BATCH_SIZE;
  while (deleted === BATCH_SIZE && !signal?.aborted) {
    deleted = await deleteSome(BATCH_SIZE);
    total += deleted;
  }
  return total;
}
