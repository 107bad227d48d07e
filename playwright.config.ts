import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { unpackBrowser } from './test/support/browser';

// The workers read this file too and inherit the environment: one port for all of them.
process.env.FOOTNOTE_TEST_PORT ??= String(await findFreePort());
const port = process.env.FOOTNOTE_TEST_PORT;
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'server/**/*.spec.ts', 'start/**/*.spec.ts'],
  // Slow ones say @full in their title and run with `npm run test:full` alone.
  grepInvert: process.env.FOOTNOTE_TEST_FULL ? undefined : /@full/,
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { baseURL, launchOptions: await unpackBrowser(), screenshot: 'only-on-failure' },
  projects: [
    { name: 'server', testMatch: 'server/**/*.spec.ts' },
    {
      name: 'wide',
      testMatch: 'e2e/**/*.spec.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'narrow',
      testMatch: 'e2e/**/*.spec.ts',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      },
    },
    // Measures how long a start takes, so it runs when nothing else does.
    {
      name: 'start',
      testMatch: 'start/**/*.spec.ts',
      fullyParallel: false,
      dependencies: ['server', 'wide', 'narrow'],
    },
  ],
  webServer: {
    command: `"${process.execPath}" --import tsx scripts/start.ts`,
    url: `${baseURL}/api/health`,
    env: { PORT: port, HOST: '127.0.0.1', FOOTNOTE_CORPUS: 'corpus' },
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 180_000,
  },
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
