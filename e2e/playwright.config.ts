import { defineConfig } from '@playwright/test';

/**
 * Chromium heeds only the last such list, so what Playwright switches off stands here as well. The two pages that each
 * window loads for suggestions under its address bar, which no story sees, cost a third of opening a screen.
 */
const FEATURES_OFF = [
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** For a Chromium without a screen, a sandbox or a network of its own. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** What an office has: a small screen, Vietnamese, the time of Hà Nội. */
export default defineConfig({
  testDir: './specs',
  // Every screen in every shape takes as long as ten stories: the deep run looks at them.
  testIgnore: process.env.DEEP ? [] : ['**/shapes.spec.ts'],
  outputDir: '../.data/e2e-results',
  globalSetup: './database.ts',
  // On two cores a story of three waits for its page to settle while the others run.
  workers: 3,
  // A file is one world: its tests run one after the other, in it.
  fullyParallel: false,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 20_000,
    navigationTimeout: 45_000,
    screenshot: 'only-on-failure',
    // Stories that stand between the page and the server would not see what a worker does; its own story allows it.
    contextOptions: { reducedMotion: 'reduce', serviceWorkers: 'block' },
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    },
  },
});
