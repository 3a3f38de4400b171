import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openPage } from './open-page.ts';

const address = inject('address');

const pages = [
  ['/', '.chart .mark'],
  ['/indicators/gdp?view=compare', '.picture .mark'],
  ['/places/000000?year=2023', '.bullets tbody tr'],
  ['/reports/000000-2024-gwr', '.figures-table tbody tr'],
  ['/ledger?place=000000', '.verdicts tbody tr'],
  ['/glossary?q=33618', '.term'],
  ['/read', '.drop'],
] as const;

/** The colours of what is seen, by the selectors that find it. */
const colours = (selectors: readonly string[]) =>
  Object.fromEntries(
    selectors.map((selector) => {
      const found = document.querySelector(selector);
      const { color, stroke, fill } = getComputedStyle(found ?? document.body);
      return [selector, found ? { color, stroke, fill } : null];
    }),
  );

describe.skipIf(!browserIsInstalled)('as readers set their browsers (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each(pages)('%s can be read at 200 % zoom on a common screen', async (path, landmark) => {
    // A window of 1280 × 1024 pixels at 200 % is one of 640 × 512 with two device pixels to each.
    const context = await browser.newContext({ viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await page.goto(`${address}${path}`);
    await page.locator(landmark).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2, nav a, .button, label, .tool')]
        .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).overflowX !== 'visible')
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
    await context.close();
  });

  it.each([
    ['zh', 360, 1],
    ['zh', 700, 1],
    ['en', 360, 2],
    ['en', 700, 1],
    ['en', 1000, 1],
  ] as const)('the navigation stands in even rows (%s, %i px)', async (language, width, rows) => {
    const { page, close } = await openPage(browser, { width });
    await page.goto(`${address}/places?lang=${language}`);
    await page.locator('h2 a').first().waitFor();
    const counts = await page.evaluate(() => {
      const inRow = new Map<number, number>();
      for (const link of document.querySelectorAll('.masthead nav a')) {
        const top = Math.round(link.getBoundingClientRect().top);
        inRow.set(top, (inRow.get(top) ?? 0) + 1);
      }
      return [...inRow.values()];
    });
    expect(counts).toEqual(Array.from({ length: rows }, () => 6 / rows));
    // The way to the other language is never left over in a row of its own.
    const middleOf = (selector: string) =>
      page.locator(selector).evaluate((link) => {
        const { top, height } = link.getBoundingClientRect();
        return Math.round(top + height / 2);
      });
    expect(await middleOf('.masthead .tongue')).toBe(await middleOf('.masthead .wordmark'));
    await close();
  });

  it('the names of the ledger keep their room where its columns are many', async () => {
    const { page, close } = await openPage(browser, { width: 1000 });
    await page.goto(`${address}/ledger?lang=en`);
    const names = page.locator('.verdicts tbody th');
    await names.first().waitFor();
    const widths = await names.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(90);
    await close();
  });

  it('text of twice the size moves nothing out of sight', async () => {
    const { page, close } = await openPage(browser, { width: 1280 });
    await page.goto(`${address}/places/000000?year=2023`);
    await page.locator('.bullets tbody tr').first().waitFor();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await close();
  });

  it('draws charts and marks in the forced colours of the reader', async () => {
    const { page, close } = await openPage(browser);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${address}/places/000000?year=2023`);
    await page.locator('.bullets tbody tr').first().waitFor();
    const text = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      return getComputedStyle(probe).color;
    });
    const seen = await page.evaluate(colours, ['.bullets .dot', '.verdict-shape path', '.chart .axis-text', 'h1']);
    expect(seen['.bullets .dot']?.fill).toBe(text);
    expect(seen['.verdict-shape path']?.stroke).toBe(text);
    expect(seen['.chart .axis-text']?.fill).toBe(text);
    expect(seen.h1?.color).toBe(text);
    // What is chosen is told by a line that is drawn there, since shadows are not.
    for (const chosen of ['.choices a[aria-current]', '.masthead nav a[aria-current]']) {
      const style = await page
        .locator(chosen)
        .first()
        .evaluate((link) => getComputedStyle(link).borderBottomStyle);
      expect(style, chosen).toBe('solid');
    }
    await page.goto(`${address}/read`);
    await page.locator('#own-sample').click();
    const ignored = page.locator('.piece.ignored:not(.in-term)').first();
    expect(await ignored.evaluate((piece) => getComputedStyle(piece).textDecorationLine)).toBe('overline');
    await close();
  });

  it('prints by what a ledger is filtered, since its fields are not printed', async () => {
    const { page, close } = await openPage(browser);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${address}/ledger?place=000000&period=2023&verdict=met`);
    await page.locator('.verdicts tbody tr').first().waitFor();
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const said = await page.locator('.filtered-by').textContent();
    expect(said?.replaceAll('\u00a0', ' ')).toBe('全国 · 2023 · 达到');
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.filtered-by').isVisible()).toBe(false);
    await close();
  });

  it('moves nothing by itself where motion is unwelcome', async () => {
    const { page, close } = await openPage(browser);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${address}/`);
    await page.locator('.chart .mark').first().waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await close();
  });

  it('shows a card as a sheet from below on a touch screen', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(`${address}/`);
    const mark = page.locator('.picture .mark[tabindex="0"]');
    await mark.waitFor();
    await mark.tap();
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    const box = await sheet.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(780);
    expect(box?.width).toBe(390);
    await context.close();
  });
});
