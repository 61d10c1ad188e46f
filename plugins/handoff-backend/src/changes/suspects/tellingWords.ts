import { isFunctionWord, stemWord, tokenize } from '../../search';
import type { AlertContext } from './AlertContext';
import { nameOf } from './phrases';
import type { SuspectChange } from './SuspectChange';

/** Of alerts in general, and so of none in particular. */
const GENERAL = new Set(
  `alert firing critical warning info page ticket severity high low too many few rate ratio value above below threshold
  error service instance job namespace cluster container pod node region team monitoring prometheus true false minute
  hour second last since test add fix update change remove new use make release deploy version src lib main index`
    .split(/\s+/)
    .map(stemWord),
);
const MIN_LENGTH = 3;
/** A word that more than this share of the changes has says nothing of any. */
const MAX_SHARE = 0.2;
/** In fewer changes than this, nothing is frequent. */
const MIN_FREQUENT = 3;

/** The words that some text says, by their stems. */
function termsOf(texts: readonly string[]): Map<string, string> {
  return new Map(
    texts.flatMap(text => tokenize(text)).map(({ term, word }) => [term, word]),
  );
}

/** The stems of what a change says of itself. */
export function termsOfChange(change: SuspectChange): ReadonlySet<string> {
  const { title, paths = [], featureFlags = '', migrations = '' } = change;
  const names = change.entityRefs.map(nameOf);
  const texts = [title, featureFlags, migrations, ...paths, ...names];
  return new Set(termsOf(texts).keys());
}

/**
 * The words of an alert that tell changes apart, by their stems: neither what alerts say in general, nor the names of the
 * alerted entities and the environment, nor what many of the changes say.
 */
export function tellingWords(
  context: AlertContext,
  changes: readonly ReadonlySet<string>[],
): Map<string, string> {
  const names = context.entities
    .filter(({ hops }) => hops === 0)
    .map(({ entityRef }) => nameOf(entityRef));
  const known = termsOf([...names, context.environment ?? '']);
  const limit = Math.max(MIN_FREQUENT, MAX_SHARE * changes.length);
  return new Map(
    [...termsOf(context.words)].filter(
      ([term, word]) =>
        word.length >= MIN_LENGTH &&
        !/^\p{N}+$/u.test(word) &&
        !GENERAL.has(term) &&
        !isFunctionWord(term) &&
        !known.has(term) &&
        changes.filter(terms => terms.has(term)).length <= limit,
    ),
  );
}
