/** The tables that one full-text index is kept in. */
export interface SearchTables {
  /** What is indexed, and under which number. */
  documents: string;
  /** What ranks and shows what was found. */
  contents: string;
  /** What things are found by, on SQLite. */
  index: string;
  sections: string;
  terms: string;
  words: string;
}

/**
 * The tables of an index, as migrations make them.
 *
 * @param prefix - with which the name of each of them begins
 */
export function searchTables(prefix: string): SearchTables {
  return {
    documents: `${prefix}_documents`,
    contents: `${prefix}_contents`,
    index: `${prefix}_index`,
    sections: `${prefix}_sections`,
    terms: `${prefix}_terms`,
    words: `${prefix}_words`,
  };
}
