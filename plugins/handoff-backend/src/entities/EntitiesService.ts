import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Contact,
  EntityOverview,
  EntitySummary,
  Page,
  Party,
} from 'backstage-plugin-handoff-common';

/** Who answers for an entity, and how to reach them. */
export interface EntityContacts {
  entityRef: string;
  title: string;
  owners: Party[];
  contacts: Contact[];
}

/**
 * What the domains together say of an entity.
 */
export interface EntitiesService {
  /**
   * @param options.include - `retired` and `archived` documents are left out unless included
   * @throws NotFoundError when there is no such entity, or the caller may not read it
   */
  getSummary(
    entityRef: string,
    options: { include?: string[] },
    context: { credentials: BackstageCredentials },
  ): Promise<EntitySummary>;

  /**
   * Entities that have documents or ought to have some, those that lack most first.
   *
   * @param options.owners - full refs; `me` stands for the caller and their groups
   */
  list(
    options: { owners?: string[]; limit: number; cursor?: string },
    context: { credentials: BackstageCredentials },
  ): Promise<Page<EntityOverview>>;

  /** Whom to call about entities; those that the caller may not read are left out. */
  listContacts(
    entityRefs: string[],
    context: { credentials: BackstageCredentials },
  ): Promise<EntityContacts[]>;
}
