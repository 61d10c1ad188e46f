import type { ReadinessCause } from 'backstage-plugin-handoff-common';
import type { NewTransition, StoredReadiness } from './compareReadiness';
import type { Evaluation } from './Evaluator';

/** What looking at an entity once more has changed. */
export interface ReadinessTurn {
  entityRef: string;
  evaluation: Evaluation;
  /** Undefined for one that was never looked at. */
  before?: StoredReadiness;
  cause: ReadinessCause;
  /** Of its gates and status. */
  transitions: NewTransition[];
  /** Whether the status has changed. */
  hasTurned: boolean;
  /** Owners are told in one digest, as somebody changed the rules rather than the entity. */
  isQuiet: boolean;
}
