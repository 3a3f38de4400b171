import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { findBarriers } from './find-barriers.ts';
import { openPage } from './open-page.ts';
import { pages } from './pages.ts';

const address = inject('address');

describe.skipIf(!browserIsInstalled)('every page in Chinese (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each(pages)('%s: axe finds nothing in either scheme, and it fits a wall and a phone', async (path, landmark) => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(`${address}${path}`);
    await page.locator(landmark).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [2560, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(errors).toEqual([]);
    await close();
  });

  it('the slash goes to the search, and Enter searches', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/indicators`);
    await page.locator('.entries li').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('GDP');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=GDP');
    // The address changes before the list does, and the list that stands there has the indicator too.
    await page.locator('h1', { hasText: 'GDP' }).waitFor();
    const found = page.locator('.entries a[href="/indicators/gdp"]').first();
    await found.waitFor();
    expect(await found.isVisible()).toBe(true);
    await close();
  });

  it('says when the service is out of reach, and comes back', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/read`);
    await page.locator('.drop').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('navigation').getByRole('link').nth(2).click();
    const said = page.getByRole('alert');
    await said.waitFor();
    expect(await said.textContent()).toBe('连不上数据服务。请检查网络后再试。');
    const seal = page.locator('.wordmark img');
    expect(await seal.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.entries li').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
});
