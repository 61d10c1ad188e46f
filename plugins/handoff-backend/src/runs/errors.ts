import { ConflictError } from '@backstage/errors';
import type { RunStep } from 'backstage-plugin-handoff-common';

/** Somebody else has changed the step since the caller has seen it. Answered with 409. */
export class StepConflictError extends ConflictError {
  /** @param step - what it is now; stands in the answer, so that the caller can go on from it */
  constructor(message: string, readonly step: RunStep) {
    super(message);
  }
}

/** A run of the document is active. Answered with 409. */
export class ActiveRunError extends ConflictError {
  /** @param runId - the run to join; stands in the answer */
  constructor(message: string, readonly runId: string) {
    super(message);
  }
}
