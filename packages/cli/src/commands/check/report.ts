import type { Problem } from 'backstage-plugin-handoff-common';
import type { FolderPlace } from './locateFolders';

/** What was found in one folder. */
export interface FolderReport {
  place: FolderPlace;
  /** How many documents were read. */
  documents: number;
  /** With paths relative to the folder; those of the folder itself have none. In the order of paths and lines. */
  problems: Problem[];
}

/** What was found in all folders. */
export interface CheckReport {
  /** Absolute path of the folder that the command was called in. */
  currentFolder: string;
  folders: FolderReport[];
}
