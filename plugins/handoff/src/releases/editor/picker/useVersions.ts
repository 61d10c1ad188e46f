import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../../api';
import { toPicked } from './toPicked';
import type { VersionedDeployment } from './versionRange';

/** More versions than anybody hands over at once. */
const DEPLOYMENTS = 100;

/** The deployments of an entity whose version is known, the newest first. */
export function useVersions(entityRef: string) {
  const { changes } = useApi(handoffApiRef);
  return useAsyncRetry(async () => {
    const { items } = await changes.list({
      entityRef: [entityRef],
      kind: ['deployment'],
      limit: DEPLOYMENTS,
    });
    return items.filter(
      (change): change is VersionedDeployment => change.version !== undefined,
    );
  }, [changes, entityRef]);
}

/**
 * What some deployments brought, each change once.
 *
 * @param ids - of the deployments, the newest first
 */
export function useBrought(ids: string[]) {
  const { changes } = useApi(handoffApiRef);
  return useAsyncRetry(async () => {
    const details = await Promise.all(ids.map(id => changes.get(id)));
    const brought = details.flatMap(({ brings }) => brings?.changes ?? []);
    return [
      ...new Map(brought.map(change => [change.id, toPicked(change)])).values(),
    ];
  }, [changes, ids.join()]);
}
