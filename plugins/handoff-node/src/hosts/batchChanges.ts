import type { SourceChange } from '../changes';

/**
 * Puts changes that are read one after the other into batches that are stored at once. When reading fails, what was read
 * before comes first.
 *
 * @param steps - changes, with the cursor that says where to go on after them
 * @param size - how many steps make up a batch
 *
 * @public
 */
export async function* batchChanges(
  steps: AsyncIterable<{ changes: SourceChange[]; cursor: string }>,
  size: number,
): AsyncGenerator<{ changes: SourceChange[]; cursor: string }> {
  let changes: SourceChange[] = [];
  let cursor: string | undefined;
  const iterator = steps[Symbol.asyncIterator]();
  for (;;) {
    const step = await iterator.next().catch((error: unknown) => ({ error }));
    const isOver = 'error' in step || step.done;
    if (!isOver) {
      changes.push(...step.value.changes);
      cursor = step.value.cursor;
    }
    if (cursor !== undefined && (isOver || changes.length >= size)) {
      yield { changes, cursor };
      changes = [];
      cursor = undefined;
    }
    if ('error' in step) throw step.error;
    if (step.done) return;
  }
}
