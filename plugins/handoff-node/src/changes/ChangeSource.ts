import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type {
  ChangesReport,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import type { NoteLacks } from './NoteLacks';

/**
 * A change as a source reports it.
 *
 * @public
 */
export type SourceChange = Omit<ReportedChange, 'source'>;

/**
 * Where a source reports what it sees.
 *
 * @public
 */
export interface ChangeSink {
  /**
   * Whether an entity of the catalog has code in a repository. Of others nothing is stored, so the host need not be asked
   * about them.
   *
   * @param repository - host and path, or an address of it
   */
  knows(repository: string): Promise<boolean>;

  /**
   * Stores changes; those that were reported before are completed. What is about no entity of the catalog is left out, and
   * that is no error.
   */
  report(changes: SourceChange[]): Promise<ChangesReport>;

  /**
   * Has documents read anew, within a minute, whose sources lie at some addresses or hold them.
   *
   * @param urls - of files or folders that were changed, as people open them on the code host
   */
  filesChanged(urls: string[]): Promise<void>;
}

/**
 * Some of the changes of a repository, as the code host has them.
 *
 * @public
 */
export interface ChangeBatch {
  changes: SourceChange[];
  /** Where to go on after them; stored once they are. */
  cursor: string;
}

/**
 * Reads changes that were not reported when they happened: those of before, and those that were lost.
 *
 * @public
 */
export interface ChangeBackfill {
  /** How often each repository is looked at, on one replica at a time. */
  schedule: SchedulerServiceTaskScheduleDefinition;

  /**
   * Whether the source knows a repository.
   *
   * @param repository - host and path in lower case, as `github.com/acme/payments`
   */
  accepts(repository: string): boolean;

  /**
   * Reads the changes of a repository, some at a time.
   *
   * @param options - `cursor`: of the last batch that was stored, of this time or an earlier one, and absent the first time;
   * `since`: how far to go back where there is no cursor, in ISO 8601
   * @throws RetryLaterError when the host wants to be left alone for a while; the whole source then is
   * @throws anything else when the repository cannot be read: it goes on where it stopped the next time
   */
  read(
    repository: string,
    options: { cursor?: string; since: string; signal: AbortSignal },
  ): AsyncIterable<ChangeBatch>;
}

/**
 * Something that sees changes as they happen, as a code host.
 *
 * @public
 */
export interface ChangeSource {
  /** Kebab case and unique: the `source` of its changes. */
  id: string;

  /** Begins to report, once the plugin is ready to take changes. */
  connect(sink: ChangeSink): Promise<void>;

  backfill?: ChangeBackfill;

  /**
   * Tells the authors of an open pull request what its operational note lacks: where something is missing, and again
   * whenever that is something else. Left out where nobody wants to be told.
   *
   * @returns by what it finds again what it has told; that comes with the next call for the pull request
   * @throws RetryLaterError when the host wants to be left alone for a while
   * @throws anything else when it could not be told: it is tried again later
   */
  tellLacks?(lacks: NoteLacks): Promise<string | undefined>;
}
