/** One stored event that a figure rests on, with what it adds to it. */
export interface Sample {
  /** Unique among the samples of a figure. */
  key: string;
  /** In which week or month it counts. */
  at: number;
  entityRefs: string[];
  /** What a figure of durations is made of. */
  ms?: number;
  /** Whether a share counts it; others count it in the whole only. */
  isCounted?: boolean;
  /** Why it counts. */
  reason?: string;
  changeId?: string;
  /** Of the deployment that brought it, or the change that took it back. */
  relatedChangeId?: string;
  incidentId?: string;
  alertIds?: string[];
  runId?: string;
  documentId?: string;
  gateId?: string;
  waiverId?: string;
  releaseId?: string;
}

/** How the events of a figure come to a value. */
export type FigureUnit =
  /** Median and 90th percentile. */
  | 'seconds'
  /** Events in seven days. */
  | 'per-week'
  /** How much of them is counted, from 0 to 1. */
  | 'share'
  /** Those that are counted. */
  | 'count';
