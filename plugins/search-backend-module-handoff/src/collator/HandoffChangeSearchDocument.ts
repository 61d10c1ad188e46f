import type { IndexableDocument } from '@backstage/plugin-search-common';
import type {
  ChangeKind,
  ChangeState,
  Risk,
} from 'backstage-plugin-handoff-common';

/**
 * A change as Backstage Search stores it, with `type` `handoff-change`.
 *
 * @public
 */
export type HandoffChangeSearchDocument = IndexableDocument & {
  changeId: string;
  changeKind: ChangeKind;
  changeState: ChangeState;
  /** As its operational note says. */
  risk?: Risk;
  /** Full ref of the entity that the change is about; of several the one whose readers see the result. */
  entityRef: string;
  /** Name of that entity, to be found by it. */
  entityName: string;
  /** Of the pull request, as in `#412`, to be found by it. */
  number?: string;
  commit?: string;
  version?: string;
  environment?: string;
  /** Full ref of a User, or a name. */
  author?: string;
  labels: string[];
  /** When it took effect, as far as it has; ISO 8601 in UTC. */
  at: string;
};
