import { countOf, listOf } from '../../texts';
import { isNone, wantsNote } from '../notes';
import type { AlertContext } from './AlertContext';
import { pathKinds, type PathKind } from './pathKinds';
import type { SuspectChange } from './SuspectChange';
import { LARGE, WEIGHTS } from './weights';

/** Something that speaks for or against a change. */
export interface Evidence {
  readonly points: number;
  readonly reason?: string;
}

type Touched = keyof typeof WEIGHTS.touches;

/** The heaviest first. */
const TOUCHED_WORDS: Record<Touched, string> = {
  migration: 'a database migration',
  configuration: 'configuration',
  'feature-flags': 'feature flags',
  infrastructure: 'infrastructure',
  dependencies: 'dependencies',
};
const HARMLESS: readonly PathKind[] = ['documentation', 'tests'];
/** As Git, GitHub and GitLab name it. */
const REVERT = /^revert\b/i;

/** What a change itself says for or against it, wherever and whenever it came. */
export function weighChange(
  change: SuspectChange,
  shared: readonly string[],
  { startedAt, isMoment }: AlertContext,
): Evidence[] {
  const kinds = pathKinds(change.paths ?? []);
  const touched = touchedBy(change, kinds);
  const isHarmless = !touched.length && isOnly(kinds, HARMLESS);
  const { risk, revertedAt } = change;
  return [
    ...(risk
      ? [
          {
            points: WEIGHTS.risk[risk],
            ...(risk !== 'low' && {
              reason: risk === 'high' ? 'High risk' : 'Medium risk',
            }),
          },
        ]
      : []),
    ...(touched.length
      ? [
          {
            points: Math.max(...touched.map(kind => WEIGHTS.touches[kind])),
            reason: `Changes ${listOf(touched.map(k => TOUCHED_WORDS[k]))}`,
          },
        ]
      : []),
    ...(isHarmless
      ? [
          {
            points: WEIGHTS.harmless,
            reason: `Changes only ${listOf(
              HARMLESS.filter(k => kinds.has(k)),
            )}`,
          },
        ]
      : []),
    ...(REVERT.test(change.title)
      ? [{ points: WEIGHTS.revert, reason: 'Takes an earlier change back' }]
      : []),
    ...weighWords(shared),
    ...(revertedAt && revertedAt > startedAt
      ? [
          {
            points: WEIGHTS.revertedAfterwards,
            reason: isMoment
              ? 'Was reverted afterwards'
              : 'Was reverted after the alert had started',
          },
        ]
      : []),
    ...(!change.hasNote && !isHarmless && wantsNote(change)
      ? [{ points: WEIGHTS.noNote, reason: 'Has no operational note' }]
      : []),
    ...(change.lacksRollback
      ? [{ points: WEIGHTS.noRollback, reason: 'Has no rollback procedure' }]
      : []),
    ...weighSize(change, isHarmless),
  ];
}

function touchedBy(
  change: SuspectChange,
  kinds: ReadonlyMap<PathKind, number>,
): Touched[] {
  const says = (text: string | undefined) =>
    text !== undefined && !isNone(text);
  return (Object.keys(TOUCHED_WORDS) as Touched[]).filter(
    kind =>
      kinds.has(kind) ||
      (kind === 'migration' && says(change.migrations)) ||
      (kind === 'feature-flags' && says(change.featureFlags)) ||
      (kind === 'configuration' && change.kind === 'configuration'),
  );
}

function isOnly(
  kinds: ReadonlyMap<PathKind, number>,
  allowed: readonly PathKind[],
): boolean {
  return kinds.size > 0 && [...kinds.keys()].every(k => allowed.includes(k));
}

function weighWords(shared: readonly string[]): Evidence[] {
  if (!shared.length) return [];
  const words = shared.slice(0, WEIGHTS.maxSharedWords);
  const quoted = listOf(words.map(word => `“${word}”`));
  return [
    {
      points:
        WEIGHTS.firstSharedWord +
        WEIGHTS.furtherSharedWord * (words.length - 1),
      reason: `Shares the ${
        words.length === 1 ? 'word' : 'words'
      } ${quoted} with the alert`,
    },
  ];
}

function weighSize({ size }: SuspectChange, isHarmless: boolean): Evidence[] {
  const lines = size ? size.additions + size.deletions : 0;
  const isLarge = size && (size.files >= LARGE.files || lines >= LARGE.lines);
  return isLarge && !isHarmless
    ? [
        {
          points: WEIGHTS.large,
          reason: `Is large: ${countOf(size.files, 'file')}, ${countOf(
            lines,
            'line',
          )}`,
        },
      ]
    : [];
}
