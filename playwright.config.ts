import { defineConfig } from '@playwright/test';
import { findChromium } from './packages/app/e2e-tests/portal/findChromium';

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  testMatch: '**/*.test.ts',
  globalSetup: require.resolve('./packages/app/e2e-tests/portal/globalSetup'),
  outputDir: 'test-results/browser',
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  // All files share one portal, whose examples only few tests change.
  workers: 2,
  // For busy machines; where all is well nothing takes as long.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL: process.env.HANDOFF_PORTAL_URL,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
