import type {
  ReadinessApi,
  ReadinessStatusItem,
} from 'backstage-plugin-handoff-common';
import DataLoader from 'dataloader';

/** As many as the backend answers at once. */
const BATCH = 500;

/** Long enough for the rows of a page of a table to ask together. */
const GATHER_MILLISECONDS = 10;

/** A table renders its rows again and again: what was asked for lately is not asked for anew. */
const KEEP_MILLISECONDS = 30_000;

type Loader = DataLoader<string, ReadinessStatusItem | undefined>;

const loaders = new WeakMap<object, Loader>();

/**
 * The status of an entity, asked for together with those of all others that are wanted at the same time.
 *
 * @returns `undefined` where no gate applies, or the caller may not see it
 */
export function loadStatus(
  readiness: Pick<ReadinessApi, 'listStatuses'>,
  entityRef: string,
): Promise<ReadinessStatusItem | undefined> {
  let loader = loaders.get(readiness);
  if (!loader) {
    loader = createLoader(readiness);
    loaders.set(readiness, loader);
  }
  return loader.load(entityRef);
}

function createLoader(readiness: Pick<ReadinessApi, 'listStatuses'>): Loader {
  const loader: Loader = new DataLoader(
    async entityRefs => {
      setTimeout(() => {
        entityRefs.forEach(entityRef => loader.clear(entityRef));
      }, KEEP_MILLISECONDS);
      const items = await readiness.listStatuses([...entityRefs]);
      const byRef = new Map(items.map(item => [item.entityRef, item]));
      return entityRefs.map(entityRef => byRef.get(entityRef));
    },
    {
      maxBatchSize: BATCH,
      batchScheduleFn: send => setTimeout(send, GATHER_MILLISECONDS),
    },
  );
  return loader;
}
