import type { CodeChange } from './CodeChange';
import { netChanges } from './netChanges';
import {
  SMALL_LINES,
  SWEEPING_FILES,
  type FreshnessRules,
  type Relation,
} from './rules';

/** What a document is about, and where it is itself. */
export interface Subject {
  entityRef: string;
  /** What the entity depends on, as full refs. */
  dependencies: readonly string[];
  /** Whether a change touches a file that the document names. */
  names: (change: CodeChange) => boolean;
  /** Whether a change edits the document itself. */
  edits: (change: CodeChange) => boolean;
}

/** How often the code changed that a document rests on. */
export interface ChangeSums {
  changes: number;
  highRisk: number;
  named: number;
  dependencies: number;
  points: number;
}

/**
 * Sums up the changes after a time that concern a document, by how they concern it, by risk and by size.
 *
 * @param changes - in any order
 * @param since - ISO 8601 in UTC
 */
export function sumEvidence(
  changes: readonly CodeChange[],
  { since, subject }: { since: string; subject: Subject },
  { weights }: Pick<FreshnessRules, 'weights'>,
): ChangeSums {
  const sums = { changes: 0, highRisk: 0, named: 0, dependencies: 0 };
  let points = 0;
  let background = 0;
  for (const change of netChanges(changes, since)) {
    const relation = relationOf(change, subject);
    if (!relation) continue;
    const { risk = 'unknown' } = change;
    const weight = weights[relation][risk] * sizeOf(change, weights);
    if (relation === 'paths' || risk === 'high') points += weight;
    else background += weight;
    if (relation === 'dependencies') {
      sums.dependencies += 1;
      continue;
    }
    sums.changes += 1;
    if (risk === 'high') sums.highRisk += 1;
    if (relation === 'paths') sums.named += 1;
  }
  const all = points + Math.min(background, weights.background);
  return { ...sums, points: Math.round(all * 1000) / 1000 };
}

function relationOf(
  change: CodeChange,
  { entityRef, dependencies, names, edits }: Subject,
): Relation | undefined {
  // Whoever edits a document has looked at it.
  if (edits(change)) return undefined;
  if (names(change)) return 'paths';
  if (change.entityRefs.includes(entityRef)) return 'service';
  return change.entityRefs.some(ref => dependencies.includes(ref))
    ? 'dependencies'
    : undefined;
}

function sizeOf(
  { lines, files, paths }: CodeChange,
  { small, sweeping }: FreshnessRules['weights'],
): number {
  if (Math.max(files ?? 0, paths.length) > SWEEPING_FILES) return sweeping;
  return lines !== undefined && lines <= SMALL_LINES ? small : 1;
}
