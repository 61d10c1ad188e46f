import type {
  ChangeKind,
  ChangeState,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import type { Acknowledgement } from './acknowledgements';
import type { ChangeNote } from './ChangeNote';

/** A change as it is stored. Times are ISO 8601 in UTC. */
export interface ChangeRecord
  extends Pick<
    ReportedChange,
    | 'source'
    | 'externalId'
    | 'title'
    | 'description'
    | 'url'
    | 'author'
    | 'number'
    | 'commit'
    | 'environment'
    | 'version'
    | 'size'
    | 'openedAt'
    | 'mergedAt'
    | 'deployedAt'
    | 'updatedAt'
    | 'facts'
  > {
  id: string;
  kind: ChangeKind;
  /** As `repositoryKey` writes it. */
  repository?: string;
  /** Full refs. */
  entityRefs: string[];
  labels: string[];
  paths: string[];
  commits: string[];
  note?: ChangeNote;
  /** The state that the source has said, where it has. */
  stated?: ChangeState;
  state: ChangeState;
  /** As the source has said, or when the change behind `revertedBy` undid it. */
  revertedAt?: string;
  revertedBy?: string;
  /** When it took effect, as far as it has. */
  at: string;
  receivedAt: string;
  reportedBy: string;
}

/** What a list shows of a change; the rest may be large. */
export type ListedChange = Omit<
  ChangeRecord,
  'description' | 'paths' | 'commits' | 'facts'
> & {
  /** By whom it was acknowledged, for which of its entities; undefined where it was not asked. */
  acknowledgements?: Acknowledgement[];
};
