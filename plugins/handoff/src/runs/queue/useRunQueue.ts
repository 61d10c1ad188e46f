import { useApi } from '@backstage/core-plugin-api';
import type { RunDetail } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { handoffApiRef } from '../../api';
import { newRequestId } from '../../components/newRequestId';
import {
  nextToSend,
  withAnotherTry,
  withoutGivenUp,
  type NoteChange,
  type StepChange,
} from './queuedChanges';
import { RunQueue } from './queueStorage';
import { retryDelay } from './retryDelay';
import { sendQueue } from './sendQueue';

/**
 * Changes of a run by the user, which are sent in order as soon as the backend is in reach, and outlive the page.
 *
 * @param onAccepted - called with the run after every change that the backend has taken; keep it stable
 */
export function useRunQueue(
  runId: string,
  userRef: string,
  onAccepted: (detail: RunDetail) => void,
) {
  const { runs } = useApi(handoffApiRef);
  const queue = useMemo(
    () => new RunQueue({ userRef, runId }),
    [userRef, runId],
  );
  const changes = useSyncExternalStore(queue.subscribe, queue.read);
  const [failures, setFailures] = useState(0);
  const isSending = useRef(false);

  const send = useCallback(async () => {
    if (isSending.current || !nextToSend(queue.read())) return;
    isSending.current = true;
    try {
      const { again } = await sendQueue(runId, queue, runs, onAccepted);
      setFailures(count => (again ? count + 1 : 0));
    } finally {
      isSending.current = false;
    }
  }, [queue, runId, runs, onAccepted]);

  // What an earlier page has left, what is added, and what another tab has left.
  const waiting = nextToSend(changes)?.requestId;
  useEffect(() => {
    if (waiting && failures === 0) send();
  }, [waiting, failures, send]);

  useEffect(() => {
    if (!waiting || failures === 0) return undefined;
    const timer = setTimeout(send, retryDelay(failures));
    window.addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [waiting, failures, send]);

  const add = useCallback(
    (change: StepChange | NoteChange) =>
      queue.update(before => [
        ...before,
        {
          ...change,
          requestId: newRequestId(),
          at: DateTime.utc().toISO(),
        },
      ]),
    [queue],
  );
  return {
    changes,
    /** Whether the backend is out of reach. */
    isWaiting: failures > 0 && waiting !== undefined,
    add,
    /** Has a change sent again that was not taken. */
    insist: useCallback(
      (requestId: string) =>
        queue.update(before => withAnotherTry(before, requestId)),
      [queue],
    ),
    /** Gives up a change that was not taken. */
    giveUp: useCallback(
      (requestId: string) =>
        queue.update(before => withoutGivenUp(before, requestId)),
      [queue],
    ),
  };
}
