import type { RunDetail, RunsApi } from 'backstage-plugin-handoff-common';
import { judgeFailure, type Verdict } from './judgeFailure';
import {
  nextToSend,
  withoutAccepted,
  withVerdict,
  type QueuedChange,
} from './queuedChanges';
import type { RunQueue } from './queueStorage';

/** After this long a request counts as lost; that it may arrive after all does no harm. */
const TIMEOUT_MILLISECONDS = 20_000;

/**
 * Sends what waits, one change after the other in the order in which they were made.
 *
 * @param onAccepted - called with the run after every change that was taken
 * @returns whether the rest has to be sent later, because the backend is out of reach
 */
export async function sendQueue(
  runId: string,
  queue: RunQueue,
  runs: Pick<RunsApi, 'updateStep' | 'addNote'>,
  onAccepted: (detail: RunDetail) => void,
): Promise<{ again: boolean }> {
  for (
    let change = nextToSend(queue.read());
    change;
    change = nextToSend(queue.read())
  ) {
    const { requestId } = change;
    try {
      const detail = await withTimeout(send(runId, change, runs));
      onAccepted(detail);
      queue.update(changes =>
        withoutAccepted(changes, requestId, detail.steps),
      );
    } catch (error) {
      const verdict = judgeFailure(error as Error);
      if (verdict.type === 'later') return { again: true };
      queue.update(changes => settle(changes, requestId, verdict));
    }
  }
  return { again: false };
}

/** Has a change wait for its author, unless somebody else has done the same already. */
function settle(
  changes: readonly QueuedChange[],
  requestId: string,
  verdict: Exclude<Verdict, { type: 'later' }>,
): QueuedChange[] {
  if (verdict.type === 'refused') {
    return withVerdict(changes, requestId, { refusal: verdict.message });
  }
  const change = changes.find(each => each.requestId === requestId);
  return change?.kind === 'step' &&
    change.state === verdict.step.state &&
    !change.reason
    ? withoutAccepted(changes, requestId, [verdict.step])
    : withVerdict(changes, requestId, { conflict: verdict.step });
}

function send(
  runId: string,
  change: QueuedChange,
  runs: Pick<RunsApi, 'updateStep' | 'addNote'>,
): Promise<RunDetail> {
  if (change.kind === 'note') {
    const { text, noteKind, step, at, requestId } = change;
    return runs.addNote(runId, { text, kind: noteKind, step, at, requestId });
  }
  const { state, reason, version, at } = change;
  return runs.updateStep(runId, change.step, { state, reason, version, at });
}

async function withTimeout<T>(request: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('No answer')),
      TIMEOUT_MILLISECONDS,
    );
  });
  try {
    return await Promise.race([request, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
