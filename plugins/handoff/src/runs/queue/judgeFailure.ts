import { ResponseError } from '@backstage/errors';
import type { RunStep } from 'backstage-plugin-handoff-common';
import { errorMessage } from '../../components/errorMessage';
import { errorStatus } from '../../components/errorStatus';

/** What becomes of a change that was not taken. */
export type Verdict =
  | { type: 'later' }
  | { type: 'conflict'; step: RunStep }
  | { type: 'refused'; message: string };

/** Answers after which the same request may succeed without anybody doing anything but signing in again. */
const PASSING = new Set([401, 408, 425, 429]);

/** Whether a change is to be sent again by itself, or waits for its author's decision. */
export function judgeFailure(error: Error): Verdict {
  const status = errorStatus(error);
  if (status === undefined || status >= 500 || PASSING.has(status)) {
    return { type: 'later' };
  }
  const step = status === 409 ? conflictingStep(error) : undefined;
  return step
    ? { type: 'conflict', step }
    : { type: 'refused', message: errorMessage(error) };
}

/** What a step is now, where the error says that somebody else has changed it. */
function conflictingStep(error: Error): RunStep | undefined {
  return error instanceof ResponseError
    ? (error.body.error as { step?: RunStep }).step
    : undefined;
}
