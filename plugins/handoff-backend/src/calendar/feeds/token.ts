import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, which nobody guesses. */
const TOKEN_BYTES = 32;

/** What an address is secret by. It is told once and stored nowhere. */
export function createToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/**
 * What is stored of a token, and what it is looked up by: how long that takes says nothing about the token itself. Of as many
 * random bits, a plain hash cannot be turned back.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
