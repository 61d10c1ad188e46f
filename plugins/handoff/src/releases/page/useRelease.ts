import { useApi } from '@backstage/core-plugin-api';
import type { Release } from 'backstage-plugin-handoff-common';
import { useCallback, useEffect, useState } from 'react';
import { handoffApiRef } from '../../api';
import { useLiveChanges } from '../../components/useLiveChanges';

/** A release as the backend knows it, kept up to date as long as it is shown. What is known stays when it cannot be asked for. */
export function useRelease(id: string) {
  const { releases } = useApi(handoffApiRef);
  const [release, setRelease] = useState<Release>();
  const [error, setError] = useState<Error>();

  /** Takes an answer of the backend, unless a newer one is here already. */
  const accept = useCallback((answer: Release) => {
    setError(undefined);
    setRelease(known =>
      known?.id === answer.id && known.updatedAt > answer.updatedAt
        ? known
        : answer,
    );
  }, []);

  const reload = useCallback(
    () => releases.get(id).then(accept, cause => setError(cause as Error)),
    [releases, id, accept],
  );
  useEffect(() => {
    reload();
  }, [reload]);
  useLiveChanges(`handoff:release:${id}`, reload);

  return {
    release: release?.id === id ? release : undefined,
    error,
    accept,
    reload,
  };
}
