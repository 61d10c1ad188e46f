import { ResponseError } from '@backstage/errors';
import { HandoffClient } from 'backstage-plugin-handoff-common';
import { cleanText } from 'backstage-plugin-handoff-node';
import { UsageError } from '../UsageError';
import { sendPatiently, type Patience } from './sendPatiently';

const API = '/api/handoff';

/** What a pipeline waits for. */
const DEFAULT_PATIENCE: Patience = { tryFor: 10_000, waitFor: 10_000 };

/** Calls the portal's backend. */
export interface Portal {
  /**
   * @throws UsageError with the portal's words when it refuses
   * @throws UnreachableError when it does not answer in time, or fails
   */
  ask<T>(question: (client: HandoffClient) => Promise<T>): Promise<T>;
}

/**
 * Prepares calls of the portal. Nothing is sent yet.
 *
 * @param options - `url`: of the backend, `token`: proves who is asking; neither is ever part of a message as it stands
 * @throws UsageError when one of them is missing or cannot be used
 */
export function connect(options: {
  url: string | undefined;
  token: string | undefined;
  patience?: Patience;
}): Portal {
  const baseUrl = readUrl(options.url);
  const token = readToken(options.token);
  const { patience = DEFAULT_PATIENCE } = options;
  const client = new HandoffClient({
    baseUrl,
    fetchApi: {
      fetch: (url, init) => {
        const headers = new Headers(init?.headers);
        headers.set('Authorization', `Bearer ${token}`);
        headers.set('Accept', 'application/json');
        return sendPatiently(String(url), { ...init, headers }, patience);
      },
    },
  });
  return {
    ask: async question => {
      try {
        return await question(client);
      } catch (error) {
        throw error instanceof ResponseError ? refusal(error, token) : error;
      }
    },
  };
}

function readUrl(text: string | undefined): string {
  const address = text?.trim();
  if (!address) {
    throw new UsageError(
      'The address of the portal is missing; set HANDOFF_URL, or --url, to that of its backend, like https://backstage.example.com',
    );
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isWeb = url && ['https:', 'http:'].includes(url.protocol);
  if (!isWeb || url.username || url.password) {
    throw new UsageError(
      'HANDOFF_URL or --url is no address of a backend; write it like https://backstage.example.com, without a name and password',
    );
  }
  const base = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return base.endsWith(API) ? base : `${base}${API}`;
}

function readToken(text: string | undefined): string {
  const token = text?.trim();
  if (!token) {
    throw new UsageError(
      'The token is missing; put one that the portal knows into the environment variable HANDOFF_TOKEN',
    );
  }
  // What fetch says of other characters would quote the token.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UsageError(
      'HANDOFF_TOKEN holds spaces, line breaks or other characters that no token has; set it anew',
    );
  }
  return token;
}

function refusal({ statusCode, cause }: ResponseError, token: string) {
  const words = cleanText(cause.message).replaceAll(token, '***');
  const hint = statusCode === 401 ? '; check the token in HANDOFF_TOKEN' : '';
  return new UsageError(`The portal refuses (${statusCode}): ${words}${hint}`);
}
