import { defineConfig } from '@playwright/test';

const underCi = Boolean(process.env['CI']);

// Each test starts a browser of its own with the extension; two at a time would be slower on two cores.
export default defineConfig<{ browserKind: 'chromium' | 'firefox' }>({
  testDir: './e2e',
  timeout: 60_000,
  workers: 1,
  forbidOnly: underCi,
  reporter: 'list',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    // Firefox lets no test set off a shortcut or a menu of an extension.
    { name: 'firefox', use: { browserKind: 'firefox' }, testIgnore: 'without-panel.spec.ts' },
  ],
});
