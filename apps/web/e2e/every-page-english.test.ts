import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { findBarriers } from './find-barriers.ts';
import { openPage } from './open-page.ts';
import { inLanguage, pages } from './pages.ts';

const address = inject('address');

describe.skipIf(!browserIsInstalled)('every page in English (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each(pages)(
    '%s: has its title and heading, fits a phone, and axe finds nothing in either scheme',
    async (path, landmark) => {
      const { page, errors, close } = await openPage(browser, { width: 360 });
      await page.goto(`${address}${inLanguage(path, 'en')}`);
      await page.locator(landmark).first().waitFor();
      expect(await page.title()).toContain('Gongbao');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await findBarriers(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );
});
