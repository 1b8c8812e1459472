import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from './playwright.config.ts';

/** Draws the icons of the installed app from web/public/mark.svg: `node e2e/icons.ts`, after the mark has changed. */
const PUBLIC = fileURLToPath(new URL('../web/public', import.meta.url));
const MARK = readFileSync(join(PUBLIC, 'mark.svg'), 'utf8');
const GROUND = '#0B4F9E';
/** A maskable icon may lose all but the inner 80 %. */
const ICONS = [
  { name: '192', side: 192, markSide: 192, ground: 'transparent' },
  { name: '512', side: 512, markSide: 512, ground: 'transparent' },
  { name: 'maskable', side: 512, markSide: 400, ground: GROUND },
] as const;

const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
});
mkdirSync(join(PUBLIC, 'icons'), { recursive: true });
for (const { name, side, markSide, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<style>*{margin:0}body{display:grid;place-items:center;height:${side}px;background:${ground}}svg{width:${markSide}px;height:${markSide}px}</style>${MARK}`,
  );
  await page.screenshot({ path: join(PUBLIC, 'icons', `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
