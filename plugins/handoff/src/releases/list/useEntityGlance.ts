import { useApi } from '@backstage/core-plugin-api';
import { DateTime } from 'luxon';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { nextRelease } from './nextRelease';
import { openStates } from './releasesState';

/** As many open ones as the backend gives at once; the next one is among them. */
const OPEN = 500;

/** The release of an entity that comes next, and the one that was deployed last. */
export function useEntityGlance(entityRef: string) {
  const { releases } = useApi(handoffApiRef);
  return useAsyncRetry(async () => {
    const [open, deployed] = await Promise.all([
      releases.list({
        entityRef: [entityRef],
        state: [...openStates],
        limit: OPEN,
      }),
      releases.list({
        entityRef: [entityRef],
        state: ['deployed', 'reviewed', 'rolled-back'],
        limit: 1,
      }),
    ]);
    return {
      next: nextRelease(open.items, DateTime.now()),
      last: deployed.items.at(0),
    };
  }, [releases, entityRef]);
}
