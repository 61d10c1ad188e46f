import type {
  ChangeKind,
  ChangeState,
  NoteRevision,
  Risk,
} from 'backstage-plugin-handoff-common';
import type { PageOptions, StoredPage } from '../../database';
import type { DocumentScope } from '../../documents';
import type { Acknowledgement } from './acknowledgements';
import type { ChangeKey } from './changeKeys';
import type { ChangeRecord, ListedChange } from './ChangeRecord';

/** Which changes. Every given property narrows; a list matches when any of its values does. */
export interface ChangeQuery {
  ids?: string[];
  entityRefs?: string[];
  owners?: string[];
  kinds?: readonly ChangeKind[];
  states?: readonly ChangeState[];
  environments?: string[];
  /** ISO 8601 in UTC; from this time on. */
  since?: string;
  /** ISO 8601 in UTC; before this time. */
  until?: string;
  text?: string;
  risks?: readonly Risk[];
  /** The entities that the reader sees; changes that are about others alone are left out. All of them when undefined. */
  readable?: string[];
}

/** Keeps changes, with the entities that they are about. */
export interface ChangesStore {
  /** The newest first. */
  list(
    query: ChangeQuery,
    page: PageOptions,
  ): Promise<StoredPage<ListedChange>>;

  find(query: ChangeQuery): Promise<ListedChange[]>;

  /** Limits what is found in the index of changes to those that match. */
  scope(query: ChangeQuery): DocumentScope;

  /** A change with all that is stored of it. */
  get(id: string): Promise<ChangeRecord | undefined>;

  /** Changes with all that is stored of them, in no particular order. */
  read(ids: string[]): Promise<ChangeRecord[]>;

  /**
   * What may have led to something that began at a time: of each of some entities the changes since a time, the last
   * deployments before that, so that it is known what was there already, and the last of all.
   *
   * @param wanted - full refs, and times in ISO 8601 in UTC
   */
  listBefore(wanted: {
    entityRefs: string[];
    from: string;
    to: string;
  }): Promise<ChangeRecord[]>;

  /** The changes that a change has undone. */
  listReverted(id: string): Promise<string[]>;

  /** What the note of a change has said, the newest first. */
  listNoteRevisions(id: string): Promise<NoteRevision[]>;

  /** Says for entities of a change that somebody knows of it; where somebody did before, that remains. */
  acknowledge(id: string, given: Acknowledgement[]): Promise<void>;

  /** Takes back what was said for some entities of a change. */
  withdrawAcknowledgements(id: string, entityRefs: string[]): Promise<void>;

  /** The entities that the matching changes are about. */
  listEntityRefs(query: ChangeQuery): Promise<string[]>;

  /**
   * Stores changes in one transaction. Those who report take turns, so that each finds what the one before has stored.
   *
   * @param wanted - the changes to read for it
   * @param change - answers those that are new or different, and the ids of those that are told by another one now
   */
  change(
    wanted: {
      ids?: string[];
      identities?: Pick<ChangeRecord, 'source' | 'externalId'>[];
      keys?: ChangeKey[];
    },
    change: (known: ChangeRecord[]) => {
      changed: ChangeRecord[];
      absorbed?: string[];
    },
  ): Promise<void>;

  /**
   * Deletes some of the changes that took effect before a time.
   *
   * @returns how many
   */
  deleteSome(options: { before: string; limit: number }): Promise<number>;
}
