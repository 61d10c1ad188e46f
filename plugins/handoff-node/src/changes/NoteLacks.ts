/**
 * What the operational note of an open pull request lacks.
 *
 * @public
 */
export interface NoteLacks {
  /** Host and path, as `github.com/acme/payments`. */
  repository: string;
  number: number;
  /**
   * Headings of the template below which an answer is missing, in its order; without that of a rollback procedure where
   * `lacksRollback` says it.
   */
  missing: string[];
  /** Whether the risk is high, and nothing says how to undo it. */
  lacksRollback: boolean;
  /** The page of the change in the portal, where its address is known. */
  url?: string;
  /** What {@link ChangeSource.tellLacks} has answered for this pull request before. */
  told?: string;
}
