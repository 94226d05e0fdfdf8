import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.ts';

const port = 4399;

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line'], ['./tests/counts.ts']],
  use: { baseURL: `http://localhost:${port}/`, launchOptions: chromiumLaunch() },
  webServer: { command: `node scripts/serve.ts ${port}`, port, reuseExistingServer: false },
  projects: [
    { name: 'content', testDir: 'tests/content' },
    { name: 'unit', testDir: 'tests/unit' },
    { name: 'browser', testDir: 'tests/browser' },
  ],
});
