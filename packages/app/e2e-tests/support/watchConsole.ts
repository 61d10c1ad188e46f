import type { Page } from '@playwright/test';

/** What Backstage itself complains of, whatever is installed. */
const BACKSTAGE_COMPLAINTS = [
  /icons were registered as IconComponent/,
  // The connection for signals is given up when one leaves before it is there.
  /WebSocket connection to '.*\/api\/signals' failed/,
];

/**
 * Collects the errors and warnings of a page: exceptions, what is written to the console, requests that failed, and what
 * the content security policy has blocked.
 *
 * @returns a list that grows while the page is used
 */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(`Exception: ${error.stack}`));
  page.on('console', message => {
    const text = message.text();
    if (
      ['error', 'warning'].includes(message.type()) &&
      !BACKSTAGE_COMPLAINTS.some(pattern => pattern.test(text))
    ) {
      complaints.push(`${message.type()}: ${text} (${message.location().url})`);
    }
  });
  return complaints;
}
