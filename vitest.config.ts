import { preact } from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browsers/find.mjs';

// *.dom.test.ts(x) run in real Chromium; every other *.test.ts runs in Node.
export default defineConfig({
  plugins: [preact()],
  // Tests import the message catalogues, which Vite would serve as they are.
  publicDir: false,
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{lib,components,scripts,training,bench}/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts'],
        },
      },
      {
        extends: true,
        // Named here, so that a first run does not find them one by one and load some of them twice.
        optimizeDeps: {
          include: [
            '@preact/signals',
            'axe-core',
            'fast-check',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
          ],
        },
        test: {
          name: 'dom',
          include: ['{lib,components}/**/*.dom.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath() ?? undefined } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
