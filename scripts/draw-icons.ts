/** Draws the icon's sizes from its source: `node scripts/draw-icons.ts`, after a change of public/icon/icon.svg. */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumPath } from './browsers/find.mjs';

const FOLDER = new URL('../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

const source = await readFile(new URL('icon.svg', FOLDER), 'base64');
const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}</style><img width=${size} height=${size} src="data:image/svg+xml;base64,${source}">`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, FOLDER).pathname, omitBackground: true });
}
await browser.close();
