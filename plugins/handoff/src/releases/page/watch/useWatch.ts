import { useApi } from '@backstage/core-plugin-api';
import type { Release } from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../../api';
import { useLiveChanges } from '../../../components/useLiveChanges';

const ALERTS_CHANNEL = 'handoff:alerts';

/** What to watch of a release, kept up to date as long as it is shown. */
export function useWatch({ id, state }: Pick<Release, 'id' | 'state'>) {
  const { releases } = useApi(handoffApiRef);
  const watch = useAsyncRetry(() => releases.watch(id), [releases, id, state]);
  useLiveChanges(ALERTS_CHANNEL, watch.retry);
  return watch;
}
