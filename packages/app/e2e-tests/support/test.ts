import { expect, test as base } from '@playwright/test';
import { watchConsole } from './watchConsole';

/** A test of the portal. It fails when the browser complains of anything meanwhile. */
export const test = base.extend<{
  /** Complaints that a test brings about on purpose. */
  expectedComplaints: RegExp[];
  complaints: string[];
}>({
  expectedComplaints: [[], { option: true }],
  complaints: [
    async ({ page, expectedComplaints }, use) => {
      const complaints = watchConsole(page);
      await use(complaints);
      expect(
        complaints.filter(
          complaint =>
            !expectedComplaints.some(pattern => pattern.test(complaint)),
        ),
        'complaints of the browser',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
