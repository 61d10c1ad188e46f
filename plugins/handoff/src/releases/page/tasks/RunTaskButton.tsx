import { ButtonIcon } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import { PlayIcon } from 'lucide-react';
import { useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../../../api';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { newRequestId } from '../../../components/newRequestId';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';
import { runsOf } from './runsOf';

/** Begins a run of the document that says how a task is done; a link to the run shows beside the task then. */
export function RunTaskButton(props: {
  task: ReleaseTask;
  /** The dry run in which it is done; it is done for the release where this is left out. */
  rehearsalId?: string;
}) {
  const { task, rehearsalId } = props;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  // The same for every attempt, so that one that arrived after all is not begun twice.
  const [requestId] = useState(newRequestId);
  const [{ error, loading }, run] = useAsyncFn(
    () =>
      act(
        releases.runTask(release.id, task.id, {
          requestId,
          ...(rehearsalId && { rehearsalId }),
        }),
      ),
    [act, releases, release.id, task.id, requestId, rehearsalId],
  );
  const isRunning = runsOf(release, task.id, rehearsalId).some(
    ({ endedAt }) => !endedAt,
  );
  if (isRunning) return null;
  return (
    <>
      {error && (
        <ErrorNotice title={t('releasePage.tasks.failed')} error={error} />
      )}
      <ButtonIcon
        size="small"
        variant="tertiary"
        icon={<PlayIcon />}
        isPending={loading}
        aria-label={t(`releasePage.tasks.${rehearsalId ? 'drill' : 'run'}`, {
          title: task.title,
        })}
        onPress={run}
      />
    </>
  );
}
