import type { Problem } from 'backstage-plugin-handoff-common';
import type { DocumentSourceFile } from '../documents';

/**
 * Reads a file as text in UTF-8.
 *
 * @returns a problem instead, for a file that is none
 * @public
 */
export function decodeDocument({
  path,
  content,
}: DocumentSourceFile):
  | { path: string; content: string }
  | { problem: Problem } {
  const text = decodeText(content);
  return text === undefined
    ? {
        problem: {
          code: 'file-not-text',
          severity: 'error',
          message: 'The file was left out: it is not text in UTF-8; save it so',
          path,
        },
      }
    : { path, content: text };
}

/** @returns undefined for what is not UTF-8 text */
function decodeText(content: Buffer): string | undefined {
  if (content.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      content,
    );
  } catch {
    return undefined;
  }
}
