import { extname } from 'node:path/posix';
import type { Response } from 'express';

/** Types that a browser shows as a picture and nothing else. */
const IMAGES = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg']);

/** An image may change under the same revision, so that a browser asks again soon. */
const MAX_AGE_SECONDS = 300;

/**
 * Sends a file that somebody else has written. Whatever is in it, it runs no script: pictures come with a policy that
 * forbids everything but styles, all else is for download.
 */
export function sendFile(
  response: Response,
  file: { path: string; content: Buffer },
): void {
  const extension = extname(file.path).toLowerCase();
  response.status(200).set({
    'Content-Security-Policy':
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': `private, max-age=${MAX_AGE_SECONDS}`,
  });
  if (IMAGES.has(extension)) {
    response.type(extension);
  } else {
    response.attachment(file.path);
  }
  response.send(file.content);
}
