/** What speaks for a change, in points. The table stands in docs/what-changed.md. */
export const WEIGHTS = {
  /** Of what came at the very start of the alert. It falls with the logarithm of the hours before. */
  time: 70,
  /** So many hours before, nothing is left of that. */
  hours: 24,
  /** Of each step from the alerted entity. */
  step: -12,
  /** Farther than this, one is as far as the other. */
  maxSteps: 3,
  risk: { high: 15, medium: 6, low: 0 },
  /** Only the heaviest of them counts. */
  touches: {
    migration: 15,
    configuration: 10,
    'feature-flags': 10,
    infrastructure: 10,
    dependencies: 8,
  },
  /** Of what changes only documentation or tests. */
  harmless: -30,
  /** Made in haste, mostly, and of what had a reason once. */
  revert: 8,
  noNote: 6,
  noRollback: 4,
  firstSharedWord: 12,
  furtherSharedWord: 6,
  maxSharedWords: 3,
  large: 3,
  /** Nothing came of it, or half. */
  failed: -10,
  revertedAfterwards: 25,
} as const;

/** From these on, a change is large. */
export const LARGE = { files: 30, lines: 1_000 } as const;
