import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/core-plugin-api';
import type { NewRun, RunDetail } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../api';
import { errorStatus } from '../../components/errorStatus';
import { newRequestId } from '../../components/newRequestId';

/** Starts a run once, however often that is tried. */
export function useStartRun() {
  const { runs } = useApi(handoffApiRef);
  const [requestId] = useState(newRequestId);
  const [{ error, loading }, start] = useAsyncFn(
    (run: NewRun): Promise<RunDetail> => runs.start({ ...run, requestId }),
    [runs, requestId],
  );
  return { error, loading, start, activeRunId: activeRunOf(error) };
}

/** Id of the active run that is in the way, where the backend says so. */
function activeRunOf(error: Error | undefined): string | undefined {
  return error instanceof ResponseError && errorStatus(error) === 409
    ? (error.body.error as { runId?: string }).runId
    : undefined;
}
