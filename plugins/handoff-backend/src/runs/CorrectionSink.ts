import type {
  DocumentReference,
  HeadingReference,
} from 'backstage-plugin-handoff-common';
import type { RunsContext } from './RunsService';

/** What somebody found to correct in the course of a run. */
export interface RunCorrection {
  /** The same for the same correction, however often it is sent. */
  requestId: string;
  runId: string;
  document: DocumentReference;
  revision: number;
  text: string;
  heading?: HeadingReference;
}

/** Where corrections are written down. */
export type CorrectionSink = (
  correction: RunCorrection,
  context: RunsContext,
) => Promise<void>;
