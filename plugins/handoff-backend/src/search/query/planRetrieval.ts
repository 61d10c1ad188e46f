import { NAME_MARK } from '../indexing';
import type { SearchQuery, TermStatistics } from './weighQuery';

/**
 * How many entries of the index a search may read. It bounds the time that a search takes, however many documents there
 * are: common words are left to ranking, which sees them in what the rarer ones have found.
 */
const MAX_ENTRIES = 1_000;
/** Long texts have words enough; those that say least are left out. */
const MAX_RETRIEVALS = 32;
/** Words that are each too common find together: this many of them at a time. */
const MAX_COMMON_TERMS = 3;

/** Documents to look up: those that have all of these terms, and what that is worth until they are ranked. */
export interface Retrieval {
  terms: string[];
  weight: number;
}

/** What to look up in the index, and what else to look up when that finds too little. */
export interface RetrievalPlan {
  retrievals: Retrieval[];
  fallbacks: Retrieval[];
  /** How many entries the retrievals have together. */
  entries: number;
}

/** Chooses what to look up: the terms that say most, as far as the number of their entries allows. */
export function planRetrieval(
  query: SearchQuery,
  { documentsByTerm }: TermStatistics,
): RetrievalPlan {
  const meaningful = query.terms.filter(({ highlighted }) => highlighted);
  const known = (meaningful.length ? meaningful : query.terms)
    .flatMap(({ term, weight }) => [
      { term: NAME_MARK + term, weight },
      { term, weight },
    ])
    .flatMap(({ term, weight }) => {
      const entries = documentsByTerm.get(term);
      return entries ? [{ term, weight, entries }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.entries - b.entries)
    .slice(0, MAX_RETRIEVALS);

  const retrievals: Retrieval[] = [];
  const common: Retrieval[] = [];
  let total = 0;
  for (const { term, weight, entries } of known) {
    if (total + entries <= MAX_ENTRIES) {
      total += entries;
      retrievals.push({ terms: [term], weight });
    } else {
      common.push({ terms: [term], weight });
    }
  }
  const together = common
    .filter(({ terms }) => !terms[0].startsWith(NAME_MARK))
    .slice(0, MAX_COMMON_TERMS);
  if (together.length > 1) {
    retrievals.push({
      terms: together.flatMap(({ terms }) => terms),
      weight: together.reduce((sum, { weight }) => sum + weight, 0),
    });
  }
  return { retrievals, fallbacks: common, entries: total };
}
