/** Names of alerts that a heading may mean. */
export interface HeadingNames {
  names: string[];
  /** Whether the heading is nothing else: announced as an alert, or written as identifiers are. */
  isPlain: boolean;
}

const NUMBERING = /^(?:\d+(?:\.\d+)*[.)]|[ivx]+[.)])\s+/i;
const ANNOUNCEMENT =
  /^(?:prometheus\s+)?(?:alert(?:ing)?(?:\s*(?:name|rule))?|alarm(?:\s*name)?|runbook(?:\s+for)?|rule)\s*[:：–—-]\s*/i;
const CLASSIFICATION =
  /\s+(?:alerts?|alarm|runbook|[([](?:critical|warning|info|page|ticket|p[0-5]|sev-?[0-5])[)\]])$/i;
const QUOTES = /["'`“”‘’«»*]/g;
const SEPARATOR = /\s*(?:,|;|\/|\||\s(?:and|or|&)\s)\s*/i;
const IDENTIFIER = /^\p{L}[\p{L}\p{N}_:.%-]*$/u;
const INNER_CAPITAL = /[\p{Ll}\p{N}]\p{Lu}|\p{Lu}{2}\p{Ll}|[_:]/u;

/**
 * Reads which alerts a heading may name: `KubePodNotReady`, `Alert Name: "KubePodNotReady"`, `3. KubePodNotReady
 * (critical)`, `FooDown / FooUp`, or `Pod not ready` in words.
 *
 * @param text - of the heading, without Markdown
 */
export function headingNames(text: string): HeadingNames {
  const bare = text.replace(QUOTES, '').trim().replace(NUMBERING, '');
  const unannounced = bare.replace(ANNOUNCEMENT, '');
  const isAnnounced = unannounced !== bare;
  const name = unannounced.replace(CLASSIFICATION, '').trim();
  const parts = name.split(SEPARATOR).filter(Boolean);
  if (parts.length > 1 && parts.every(isIdentifier)) {
    return { names: parts, isPlain: true };
  }
  return {
    // As it stands as well, for alerts that are called `… alert`.
    names: [...new Set([name, unannounced])].filter(Boolean),
    isPlain: isAnnounced || isIdentifier(name),
  };
}

function isIdentifier(word: string): boolean {
  return IDENTIFIER.test(word) && INNER_CAPITAL.test(word);
}
