import type { ReleaseState } from 'backstage-plugin-handoff-common';
import type { PageOptions, StoredPage } from '../../database';
import type { StoredRelease } from '../StoredRelease';

/** Which releases. */
export interface ReleaseQuery {
  ids?: string[];
  /** Full refs, of any of which it is. */
  entityRefs?: string[];
  states?: readonly ReleaseState[];
  changeIds?: string[];
  /** Full refs of Users and Groups, any of which has a role. */
  owners?: string[];
  /** ISO 8601 in UTC; from this time on. */
  from?: string;
  /** ISO 8601 in UTC; before this time. */
  to?: string;
  /** A part of the title, the goal or the version, in any case. */
  text?: string;
  /** The entities that the reader sees; releases of others alone are left out. All of them when undefined. */
  readable?: string[];
}

/** A release as lists have it. */
export type ListedRelease = Omit<
  StoredRelease,
  | 'changeIds'
  | 'roles'
  | 'criteria'
  | 'exceptions'
  | 'rehearsals'
  | 'deployments'
  | 'runs'
  | 'tasks'
  | 'signOffs'
  | 'decisions'
  | 'transitions'
>;

/** Keeps releases. */
export interface ReleasesStore {
  /**
   * Adds a release, unless its creator has sent the request before.
   *
   * @returns the id of the release that the request has made, now or then
   */
  add(release: StoredRelease, requestId: string | undefined): Promise<string>;

  /** The id of the release that a request of its creator has made. */
  findRequest(
    createdBy: string,
    requestId: string,
  ): Promise<string | undefined>;

  get(id: string): Promise<StoredRelease | undefined>;

  /**
   * Stores what a release has become.
   *
   * @returns false when it has changed since it was read; then nothing is stored
   */
  replace(before: StoredRelease, after: StoredRelease): Promise<boolean>;

  /** Some releases with their roles, in no order; without those that there are not. */
  listWithRoles(
    ids: string[],
  ): Promise<(ListedRelease & Pick<StoredRelease, 'roles'>)[]>;

  /** Those that take place last come first. */
  list(
    query: ReleaseQuery,
    page: PageOptions,
  ): Promise<StoredPage<ListedRelease>>;

  /**
   * Releases of which a deployment may be: those that are not over, and those that were deployed and changed since a time,
   * the latest first.
   */
  listOpen(since: string): Promise<ListedRelease[]>;

  /** Those of some deployments that belong to releases. */
  filterClaimed(changeIds: string[]): Promise<Set<string>>;

  /** Releases with runs that have not ended as far as they know, by id. */
  listRunning(): Promise<string[]>;

  /** Releases of which something may be due, by id. Times are ISO 8601 in UTC. */
  listDue(times: {
    now: string;
    /** What was due before was told. */
    since: string;
    /** Windows and tasks until then. */
    until: string;
    /** Reviews that are due until then. */
    reviewUntil: string;
  }): Promise<string[]>;

  /** @returns false for what was told before, also by another replica */
  claimNotice(id: string, notice: string, at: string): Promise<boolean>;

  /** Entities that have releases among these. */
  listEntityRefs(query: ReleaseQuery): Promise<string[]>;
}
