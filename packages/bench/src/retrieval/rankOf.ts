/** Results below this place are not looked at. */
export const DEPTH = 10;

/** How well queries were answered: mean reciprocal rank, and the share of queries answered among the first. */
export interface Quality {
  meanReciprocalRank: number;
  recallAt1: number;
  recallAt3: number;
}

/** The place of the first right answer, from 1; undefined when it is not among the first ten. */
export function rankOf(answers: string[], right: string[]): number | undefined {
  const index = answers.slice(0, DEPTH).findIndex(id => right.includes(id));
  return index < 0 ? undefined : index + 1;
}

/** Sums up the places of the right answers. */
export function assess(ranks: (number | undefined)[]): Quality {
  const share = (counts: (rank: number) => number) =>
    ranks.reduce<number>((sum, rank) => sum + (rank ? counts(rank) : 0), 0) /
    ranks.length;
  return {
    meanReciprocalRank: share(rank => 1 / rank),
    recallAt1: share(rank => (rank <= 1 ? 1 : 0)),
    recallAt3: share(rank => (rank <= 3 ? 1 : 0)),
  };
}
