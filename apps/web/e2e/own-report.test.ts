import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openPage } from './open-page.ts';

const address = inject('address');
const sample = readFileSync(new URL('../../../data/sample/wanglan-gwr-2024.txt', import.meta.url));

describe.skipIf(!browserIsInstalled)("the reader's own report (needs /usr/bin/chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('is read in the browser: nothing of it is sent anywhere', async () => {
    const { page, errors, close } = await openPage(browser);
    const sent: string[] = [];
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(address) || request.url().startsWith('blob:');
      if (!isOwn || request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    });
    await page.goto(`${address}/read`);
    await page.locator('#own-file').setInputFiles({ name: 'own.txt', mimeType: 'text/plain', buffer: sample });
    await page.locator('.report-text').waitFor();
    expect(await page.locator('.report-text .piece.result').count()).toBeGreaterThan(50);
    expect(await page.locator('.report-text .piece.target').count()).toBeGreaterThan(10);
    // Three elements, however many figures: laying out one for each would hold up the page.
    const map = await page
      .locator('.document-map path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    expect(map).toHaveLength(3);
    const figures = await page.locator('#part-figures').textContent();
    expect(map.slice(1).join('').split('M').length - 1).toBe(Number(figures?.replace(/\D/g, '')));
    expect(sent).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('tells what a number was read as, on hover and by keys', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/read`);
    await page.locator('#own-sample').click();
    const number = page.locator('.piece.result').first();
    await number.hover();
    const card = page.locator('.receipt');
    expect(await card.textContent()).toContain(await number.textContent());
    await page.locator('.piece[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await close();
  });

  it('lists what to look at first, and holds the figures against each other', async () => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(`${address}/read`);
    await page
      .locator('#own-text')
      .fill(
        '云湖县2031年政府工作报告\n一、2030年工作回顾\n工业技改投资额54亿元，增长12%。集聚珠宝企业近300家，线路突破40公里。三次产业结构为10:50:50。',
      );
    await page.locator('.field button[type="submit"]').click();
    await page.locator('#part-review').click();
    const item = page.locator('.findings li', { hasText: '线路' });
    expect(await item.locator('mark').textContent()).toBe('40公里');
    expect(await item.textContent()).toContain('名称过短');
    await item.locator('a').click();
    expect(await page.locator('.piece.asked').textContent()).toBe('40公里');
    await page.locator('#part-checks').click();
    await page.locator('[data-finding="structure-of-hundred"]').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('gives what it read as JSON in the shape of the contract', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/read`);
    await page.locator('#own-text').fill(sample.toString('utf8'));
    await page.locator('.field button[type="submit"]').click();
    await page.locator('.report-text').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-format="JSON"]').click()]);
    const parsed = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      format: string;
      observations: unknown[];
    };
    expect(parsed.format).toBe('gongbao/report@1');
    expect(parsed.observations.length).toBeGreaterThan(100);
    await close();
  });

  it('says what is missing where nothing was pasted, or nothing with a number', async () => {
    const { page, close } = await openPage(browser, { width: 360 });
    await page.goto(`${address}/read`);
    const read = page.locator('.field button[type="submit"]');
    const news = page.locator('.news.refused');
    await read.click();
    expect(await news.textContent()).toContain('请先粘贴');
    await page.locator('#own-text').fill('这段文字里什么也没有数。');
    await read.click();
    await news.filter({ hasText: '数字' }).waitFor();
    const [box, { height }] = await Promise.all([
      news.boundingBox(),
      Promise.resolve(page.viewportSize() ?? { height: 0 }),
    ]);
    expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true);
    await close();
  });

  it('calls a text without a title by its name, and lists no headings where there are none', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/read`);
    await page.locator('#own-text').fill('城镇新增就业1200万人。');
    await page.locator('.field button[type="submit"]').click();
    await page.locator('.report-text').waitFor();
    expect(await page.locator('h1').textContent()).toBe('粘贴的文字');
    expect(await page.locator('.report-page > .context').count()).toBe(0);
    await close();
  });

  it('says why a file was refused', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/read?lang=en`);
    const image = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1]);
    await page.locator('#own-file').setInputFiles({ name: 'photo.txt', mimeType: 'text/plain', buffer: image });
    await page.locator('.news.refused').waitFor();
    expect(await page.locator('.news.refused').textContent()).toContain('no txt, html, docx or pdf');
    await close();
  });
});
