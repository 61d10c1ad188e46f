import { execFileSync } from 'node:child_process';

/**
 * Path of the system's Chromium, or of the browser that the variable `CHROMIUM` names; Playwright cannot bring one of
 * its own to every machine. Throws when it is missing.
 */
export function findChromium(): string {
  const name = process.env.CHROMIUM ?? 'chromium';
  try {
    return execFileSync('sh', ['-c', 'command -v "$0"', name], {
      encoding: 'utf8',
    }).trim();
  } catch {
    throw new Error(
      `A browser is needed, ${name}: install it, or name another one in the variable CHROMIUM.`,
    );
  }
}
