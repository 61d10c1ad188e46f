/** Words with which the names of secrets end. */
const SECRET_NAMES = new Set([
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'secret',
  'secrets',
  'token',
  'credential',
  'credentials',
  'apikey',
  'accesskey',
  'privatekey',
  'secretkey',
  'signingkey',
  'encryptionkey',
]);

/** How the tokens of known services begin, what keys and signed tokens look like, and addresses with a password. */
const SECRET_SHAPES =
  /-----BEGIN|\bey[JK][\w-]{8,}\.[\w-]+\.|\b(?:gh[opsur]_|github_pat_|glpat-|xox[abeoprs]-|[sr]k_(?:live|test)_|pypi-|dop_v1_|hvs\.|AKIA|ASIA|AIza|SG\.)[\w-]{8,}|\bnpm_[A-Za-z0-9]{30,}|:\/\/[^\s/:@]*:[^\s/@]+@/;

const LONG_HEXADECIMAL = /\b[0-9a-f]{32,}\b/i;
/** Letters and digits without a word between them. */
const RUN = /[A-Za-z0-9+/=]{20,}/g;
/** As often random letters and digits take turns in twenty characters, and names do not. */
const MIN_TURNS = 4;

/** Whether a name is one that secrets have: `STRIPE_TOKEN`, `dbPassword`, `api-key`. */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return (
    SECRET_NAMES.has(words.at(-1) ?? '') ||
    SECRET_NAMES.has(words.slice(-2).join(''))
  );
}

/**
 * Whether a text looks like a token, a key or a password. It is a guard against mistakes, not against those who want to get
 * past it.
 *
 * @param options - `mayBeCommit`: whether long hexadecimal texts are versions here
 */
export function looksSecret(
  text: string,
  { mayBeCommit = false }: { mayBeCommit?: boolean } = {},
): boolean {
  if (SECRET_SHAPES.test(text)) return true;
  if (LONG_HEXADECIMAL.test(text)) return !mayBeCommit;
  return (text.match(RUN) ?? []).some(run => {
    const turns = run.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? [];
    const isMixed = /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);
    return isMixed && turns.length >= MIN_TURNS;
  });
}
