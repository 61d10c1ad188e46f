import type { SourceRoot } from '../sources';

/** A file whose text was found to differ from what is stored. */
export interface ChangedFile {
  /** Relative to the root of the source. */
  path: string;
  /** Commit with which the stored text was read. */
  since: string;
}

/** A reading of a source that found changed files. */
export interface MarkedReading {
  source: SourceRoot;
  /** That was read: the last one of the folder. */
  commit: string;
  /** Relative to the root; empty for all of the repository. */
  folder: string;
  /** Somebody is waiting for it. */
  urgent?: boolean;
}

/**
 * Which of some files were changed by minor changes alone, by path. Never throws: what cannot be found out is more than
 * minor.
 */
export type FindMinor = (files: ChangedFile[]) => Promise<ReadonlySet<string>>;

/** Knows which changes their authors have marked as minor outside of the documents. */
export interface RevisionMarks {
  /** Asks nobody before files are asked for. */
  of(reading: MarkedReading): FindMinor;
}
