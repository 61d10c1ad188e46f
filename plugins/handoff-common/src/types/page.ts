/**
 * One page of a list.
 *
 * @public
 */
export interface Page<T> {
  items: T[];
  /** How many items there are on all pages together, of those that the caller may read. */
  totalItems: number;
  pageInfo: {
    /** Absent on the last page. */
    nextCursor?: string;
  };
}
