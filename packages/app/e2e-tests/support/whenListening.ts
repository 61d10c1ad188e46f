import type { Page } from '@playwright/test';

/** Resolves once the page, which is to be opened after the call, hears of changes on a channel of signals. */
export function whenListening(page: Page, channel: string): Promise<void> {
  return new Promise(resolve => {
    page.on('websocket', socket =>
      socket.on('framesent', ({ payload }) => {
        if (String(payload).includes(channel)) resolve();
      }),
    );
  });
}
