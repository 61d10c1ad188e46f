/** A secret that the library's rules do not know, or know in one of its forms only. */
export interface SecretPattern {
  name: string;
  /** What it matches in its first group, or else as a whole, is the secret. */
  pattern: RegExp;
}

/**
 * Secrets beside those of the library. Each pattern starts with fixed text and has bounds, so that it is fast on any
 * input.
 */
export const secretPatterns: SecretPattern[] = [
  {
    // The library takes only keys of certain encodings. This takes all kinds, encrypted ones too, if there is a line of
    // them: `...` between the dashes is a placeholder.
    name: 'private key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----((?=(?:(?!-----)[^]){0,300}?[A-Za-z0-9+/]{40})(?:(?!-----)[^]){1,20000})-----END/g,
  },
  {
    // The same where the end is missing: only lines that look like a key.
    name: 'private key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----((?:(?:\s|\\n|[>|]){1,40}[A-Za-z0-9+/]{40,200}={0,2}(?![A-Za-z0-9+/])){1,500})/g,
  },
  {
    name: 'Google API key',
    pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,
  },
  {
    name: 'Azure access key',
    pattern: /\b(?:Account|SharedAccess)Key=([A-Za-z0-9+/]{43,86}={1,2})/g,
  },
  {
    name: 'JSON web token',
    pattern:
      /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/g,
  },
];
