import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openPage } from './open-page.ts';

const address = inject('address');

/** Each page with something that stands on it once it is there. */
const pages = [
  ['/', '.chart .mark'],
  ['/indicators', '.entries li'],
  ['/indicators/gdp', '.chart .mark'],
  ['/indicators/gdp?measure=level&view=apart', '.panels .mark'],
  ['/indicators/gdp?view=compare', '.picture .mark'],
  ['/places', '.entries li'],
  ['/places/000000?year=2023', '.bullets tbody tr'],
  ['/reports', '.entries li'],
  ['/reports/000000-2024-gwr', '.figures-table tbody tr'],
  ['/ledger', '.verdicts tbody tr'],
  ['/glossary', '.term'],
  ['/search?q=就业', '.entries li'],
  ['/read', '.drop'],
  ['/nowhere', '.state'],
] as const;

/** Counting what is right costs more than finding what is wrong. */
const onlyViolations = { resultTypes: ['violations'] as ['violations'] };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const inLanguage = (path: string, language: string): string =>
  language === 'zh' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

describe.skipIf(!browserIsInstalled)('every page (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(pages)('%s', (path, landmark) => {
    it.each(['zh', 'en'] as const)('axe finds nothing in %s, in either scheme', async (language) => {
      const { page, close } = await openPage(browser);
      await page.goto(`${address}${inLanguage(path, language)}`);
      await page.locator(landmark).first().waitFor();
      const light = await new AxeBuilder({ page }).options(onlyViolations).withTags(tags).analyze();
      // The scheme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
      const found = [...light.violations, ...dark.violations];
      expect(found.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await close();
    });

    it.each([360, 2560])('fits a screen of %i px without scrolling sideways', async (width) => {
      const { page, close } = await openPage(browser, { width });
      await page.goto(`${address}${path}`);
      await page.locator(landmark).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    });

    it('has a title, one heading of the first level, and no words of the other language’s switch', async () => {
      const { page, close } = await openPage(browser);
      await page.goto(`${address}${inLanguage(path, 'en')}`);
      await page.locator(landmark).first().waitFor();
      expect(await page.title()).toContain('Gongbao');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await close();
    });
  });

  it('the slash goes to the search, and Enter searches', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/indicators`);
    await page.locator('.entries li').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('GDP');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=GDP');
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
    await page.getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.entries li').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
});
