import type { RunDetail } from 'backstage-plugin-handoff-common';
import { newRequestId } from '../../components/newRequestId';
import type { QueuedChange } from '../queue/queuedChanges';

/** The tick that started a run, as the first change of it. */
export function tickAtStart(
  { run, steps }: RunDetail,
  number: number,
): QueuedChange[] {
  const step = steps.find(each => each.number === number);
  return step
    ? [
        {
          kind: 'step',
          step: number,
          state: 'done',
          version: step.version,
          requestId: newRequestId(),
          at: run.startedAt,
        },
      ]
    : [];
}
