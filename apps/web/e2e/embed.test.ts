import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openForeignPage, widgetScript } from './foreign-page.ts';
import { manyFigures } from './many-figures.ts';
import { openPage } from './open-page.ts';

const address = inject('address');
const growth = '<gongbao-chart indicator="gdp" places="000000" measure="growth"></gongbao-chart>';

/** What /v1/figures answers of one invented figure, but for some of its cells. */
function columnsOf(cells: Readonly<Record<string, unknown>>): object {
  const table = (row: object) => ({
    count: 1,
    columns: Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, { values: [cell] }])),
  });
  const plain = {
    indicator: 'gdp',
    indicatorText: '地区生产总值',
    period: '2023',
    measure: 'growth',
    value: 5,
    unit: '%',
  };
  const words = { mark: '120', start: 120, end: 122, quote: '5%', bound: 'eq', status: 'actual' };
  return {
    indicators: [],
    places: table({ code: '990101', name: '云州市清河区' }),
    reports: table({ id: '990101-2024-gwr', title: null, year: 2024, deliveredOn: null }),
    figures: table({ report: 0, place: 0, ...plain, ...words, ...cells }),
    isWhole: true,
  };
}

describe.skipIf(!browserIsInstalled)('embedded on a foreign page (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('draws under a strict policy, asks once for several charts, and asks nobody else', async () => {
    const another = '<gongbao-chart indicator="gdp" places="500000" measure="growth"></gongbao-chart>';
    const { page, errors, asked, url, close } = await openForeignPage(
      browser,
      widgetScript + growth + growth + another,
    );
    for (const chart of [0, 1, 2])
      await page.locator('gongbao-chart').nth(chart).locator('[data-observation]').first().waitFor();
    expect(asked.filter((request) => request.includes('/v1/figures'))).toHaveLength(1);
    expect(asked.filter((request) => !request.startsWith(address) && !request.startsWith(url))).toEqual([]);
    expect(errors).toEqual([]);
    const places = await page.locator('gongbao-chart').nth(2).locator('.series').all();
    expect(await Promise.all(places.map((place) => place.getAttribute('data-place')))).toEqual(['500000']);
    await close();
  });

  it('shows the figures that the API answers, in its marks and in its table', async () => {
    const { page, close } = await openForeignPage(browser, widgetScript + growth);
    await page.locator('[data-observation]').first().waitFor();
    await page.locator('summary').click();
    // The table is made when the fold says that it has opened, which is a task later.
    await page.locator('[part="table"] tbody a').first().waitFor();
    const shown = await page.locator('[part="table"] tbody a').allTextContents();
    const answer = await fetch(`${address}/v1/observations?indicator=gdp&place=000000&measure=growth&limit=1000`);
    const { data } = (await answer.json()) as { data: { id: string; value: unknown }[] };
    const ids = await page
      .locator('.mark[data-observation]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-observation')));
    expect(ids.length).toBeGreaterThan(10);
    const known = new Map(data.map(({ id, value }) => [id, value]));
    expect(ids.filter((id) => !known.has(id ?? ''))).toEqual([]);
    const numbers = [...known.values()].filter((value) => typeof value === 'number');
    expect(
      shown.filter((text) => /^[\d.]+%$/.test(text)).every((text) => numbers.includes(Number.parseFloat(text))),
    ).toBe(true);
    await close();
  });

  it('opens the receipt of a mark by keys, says so in an event, and gives the focus back', async () => {
    const { page, close } = await openForeignPage(browser, widgetScript + growth);
    const mark = page.locator('[data-observation][tabindex="0"]');
    await mark.waitFor();
    await page.evaluate(() => {
      document.addEventListener('gongbao-open', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail);
      });
    });
    const id = await mark.getAttribute('data-observation');
    await mark.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(JSON.parse(await page.title())).toMatchObject({ observation: id });
    expect(await dialog.getByRole('link').first().getAttribute('href')).toContain(`${address}/reports/`);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    const focusedTag = () => document.querySelector('gongbao-chart')?.shadowRoot?.activeElement?.tagName;
    const focused = () =>
      document.querySelector('gongbao-chart')?.shadowRoot?.activeElement?.getAttribute('data-observation');
    expect(await page.evaluate(focused)).toBe(id);
    // Tab past the last link closes the card and goes on behind the mark.
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Tab');
    expect(await dialog.count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(focusedTag)).toBe('SUMMARY');
    // So does a press elsewhere.
    await mark.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.locator('[part="title"]').click();
    await expect.poll(() => dialog.count()).toBe(0);
    await close();
  });

  it('draws many marks of an earlier service, and keys, receipts and table still reach each of them', async () => {
    const figures = manyFigures({ places: 40, years: 20 });
    const answering = (path: string) => {
      if (path.startsWith('/v1/figures')) return { status: 404, json: { type: '/problems/not-found' } };
      return path.startsWith('/v1/observations') ? { json: { data: figures, page: { next: null } } } : undefined;
    };
    const { page, errors, close } = await openForeignPage(
      browser,
      `${widgetScript}<gongbao-chart indicator="gdp"></gongbao-chart>`,
      { answering },
    );
    await page.locator('.probe [data-observation]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-observation]').count()).toBe(1);
    expect(await page.locator('.result > path.dot').count()).toBe(40);
    const mark = page.locator('[data-observation][tabindex="0"]');
    const first = await mark.getAttribute('data-observation');
    await mark.focus();
    await page.keyboard.press('ArrowLeft');
    const second = await mark.getAttribute('data-observation');
    expect(second).not.toBe(first);
    expect(await mark.getAttribute('aria-label')).toContain(String(2000 + 18));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await mark.getAttribute('data-observation')).toBe(second);
    await page.locator('summary').click();
    await page.locator('[part="table"] tbody tr').first().waitFor();
    expect(await page.locator('[part="table"] tbody tr').count()).toBe(800);
    expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
    await close();
  });

  it.each([
    ['is down', 'down'],
    ['fails', { status: 500, json: {} }],
    ['answers something else', { json: { data: 'soup' } }],
    ['answers figures that are none', { json: { data: [{ id: 7 }], page: { next: null } } }],
    ['answers columns that hold no texts', { json: { data: columnsOf({ quote: 7 }) } }],
    ['answers columns that hold no number', { json: { data: columnsOf({ value: 'much' }) } }],
  ] as const)(
    'says so when the service %s, shows what the page keeps for it, and throws nothing',
    async (_, answer) => {
      const kept = '<gongbao-chart indicator="gdp"><p id="kept">Our own picture</p></gongbao-chart>';
      const { page, errors, close } = await openForeignPage(browser, widgetScript + kept, { answering: () => answer });
      await page.getByText('数据暂时取不到，可以到公报查看。').waitFor();
      expect(await page.locator('#kept').isVisible()).toBe(true);
      expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
      await close();
    },
  );

  it('takes its room when the answer is not there at once, and paints nothing in it before there is something to see', async () => {
    const { page, close } = await openForeignPage(browser, growth, { answering: () => 'never' });
    const paperOf = () => getComputedStyle(document.querySelector('gongbao-chart') as Element).backgroundColor;
    // The words of waiting come later, and with them their paper.
    const first = await page.evaluate(async (src) => {
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
      await customElements.whenDefined('gongbao-chart');
      const chart = document.querySelector('gongbao-chart') as Element;
      while (chart.clientHeight === 0) await new Promise(requestAnimationFrame);
      const words = chart.shadowRoot?.textContent;
      return { height: chart.clientHeight, paper: getComputedStyle(chart).backgroundColor, words };
    }, `${address}/widget.js`);
    expect(first).toEqual({ height: 320, paper: 'rgba(0, 0, 0, 0)', words: '' });
    await page.getByText('正在读取……').waitFor();
    expect(await page.evaluate(paperOf)).not.toBe(first.paper);
    await close();
  });

  it('says that it still waits when the service is slow, and draws when it answers at last', async () => {
    let isSlow = true;
    const { page, close } = await openForeignPage(browser, widgetScript + growth, {
      answering: (path) => (isSlow && path.startsWith('/v1/figures') ? 'never' : undefined),
    });
    await page.getByText('服务回应较慢，仍在等待…').waitFor();
    await page.getByText('数据暂时取不到，可以到公报查看。').waitFor({ timeout: 30_000 });
    isSlow = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('[data-observation]').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  it('says what is missing in its attributes', async () => {
    const { page, close } = await openForeignPage(browser, `${widgetScript}<gongbao-chart></gongbao-chart>`);
    expect(await page.getByRole('alert').textContent()).toBe('没有写明指标（indicator）。');
    await close();
  });

  it('says what is wrong in the attributes of one element, and draws the others', async () => {
    const charts = [growth, growth.replace('gdp', 'GDP'), growth.replace('000000', '5001')].join('');
    const { page, asked, close } = await openForeignPage(browser, widgetScript + charts);
    await page.locator('gongbao-chart').first().locator('[data-observation]').first().waitFor();
    const said = await page.getByRole('alert').allTextContents();
    expect(said).toEqual([
      'indicator 写的是“GDP”，应为目录里的代号，如 gdp。',
      'places 写的是“5001”，应为六位行政区划代码，以逗号隔开，至多 20 个。',
    ]);
    expect(asked.filter((request) => request.includes('/v1/figures'))).toHaveLength(1);
    await close();
  });

  it('compares places, keeps a ledger, and changes with its attributes', async () => {
    const chart = '<gongbao-chart indicator="gdp" kind="compare" lang="en"></gongbao-chart>';
    const { page, errors, close } = await openForeignPage(browser, widgetScript + chart);
    await page.locator('[data-observation]').first().waitFor();
    await page.locator('gongbao-chart').evaluate((element) => {
      element.setAttribute('kind', 'ledger');
      element.setAttribute('places', '000000');
    });
    await page.locator('[part="table"] tbody tr').first().waitFor();
    expect(await page.locator('[part="table"] th').allTextContents()).toContain('Verdict');
    expect(errors).toEqual([]);
    await close();
  });

  it.each(['series', 'compare', 'ledger'])('as a %s in English, calls places by their English names', async (kind) => {
    const places = kind === 'compare' ? '' : 'places="500102,500115"';
    const chart = `<gongbao-chart indicator="gdp" ${places} kind="${kind}" lang="en"></gongbao-chart>`;
    const { page, close } = await openForeignPage(browser, widgetScript + chart);
    await page.locator('[part="title"]').waitFor();
    if (kind !== 'ledger') await page.locator('summary').click();
    await page.locator('[part="table"] tbody td').first().waitFor();
    const title = await page.locator('[part="title"]').textContent();
    const onChart = await page.locator('gongbao-chart .place').allTextContents();
    const inTable = await page.locator('[part="table"] tbody td:first-child').allTextContents();
    expect(inTable.length).toBeGreaterThan(1);
    for (const text of [title, ...onChart, ...inTable]) expect(text).not.toMatch(/\p{Script=Han}/u);
    await close();
  });

  it('as a picture in English, calls places by their English names', async () => {
    const picture = await (await fetch(`${address}/v1/charts/gdp.svg?lang=en&kind=compare&measure=growth`)).text();
    const names = [...picture.matchAll(/class="place"[^<>]{0,200}>([^<]{1,60})</g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).not.toMatch(/\p{Script=Han}/u);
  });

  it('as of a day, asks for that day and says so', async () => {
    const chart = '<gongbao-chart indicator="gdp" places="000000" frozen="2020-12-31"></gongbao-chart>';
    const { page, asked, close } = await openForeignPage(browser, widgetScript + chart);
    await page.locator('[data-observation]').first().waitFor();
    expect(asked.some((request) => request.includes('asOf=2020-12-31'))).toBe(true);
    expect(await page.locator('[part="footer"]').textContent()).toContain('截至 2020-12-31 的数据');
    const ids = await page
      .locator('.mark[data-observation]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-observation')));
    expect(ids.filter((id) => Number(id?.slice(7, 11)) > 2020)).toEqual([]);
    await close();
  });

  it('the three ways that the app offers to copy work there, in the width of a phone too', async () => {
    const app = await openPage(browser);
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
    await app.page.goto(`${address}/indicators/gdp?places=000000&measure=growth`);
    await app.page.locator('.embed > summary').click();
    const markup: string[] = [];
    for (const way of ['element', 'frame', 'picture']) {
      await app.page.locator(`#copy-${way}`).click();
      await app.page
        .locator('.embed-way', { has: app.page.locator(`#copy-${way}`) })
        .getByText('已复制。')
        .waitFor();
      markup.push(await app.page.evaluate(() => navigator.clipboard.readText()));
    }
    await app.close();
    const { page, errors, close } = await openForeignPage(browser, markup.join('\n'), { width: 360 });
    await page.locator('gongbao-chart [data-observation]').first().waitFor();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const inside = page.frameLocator('iframe');
    await inside.locator('[data-observation]').first().waitFor();
    const heightInside = () =>
      inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe(String(await heightInside()));
    await inside.locator('summary').click();
    await inside.locator('[part="table"]').waitFor();
    await expect.poll(async () => page.locator('iframe').getAttribute('height')).toBe(String(await heightInside()));
    const picture = page.locator('img');
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(420);
    expect(errors).toEqual([]);
    await close();
  });
});
