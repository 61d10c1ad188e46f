import type { Backend } from './startBackend';

/** Has the plugin take up Components of the catalog, as it would in its own time. */
export async function enterEntities(
  { send }: Backend,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    await send('POST', `/handoff/entities/component/default/${name}/refresh`);
  }
}
