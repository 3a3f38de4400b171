import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openPage } from './open-page.ts';

const address = inject('address');

interface Statement {
  readonly id: string;
  readonly value: number | { readonly min: number; readonly max: number } | null;
  readonly report: string;
  readonly source: { readonly start: number; readonly quote: string };
}

interface Verdict {
  readonly verdict: string;
  readonly indicator: { readonly id: string | null };
  readonly target: Statement;
  readonly result: Statement | null;
}

const ask = async <T>(path: string): Promise<T> =>
  ((await (await fetch(`${address}${path}`)).json()) as { data: T }).data;

const plain = (value: Statement['value']): string | undefined => {
  if (value === null) return undefined;
  return typeof value === 'number' ? String(value) : `${value.min}..${value.max}`;
};

/** Every figure that a table shows: which observation it says it is, and its number. */
const figuresIn = (page: Page, table: string): Promise<[string, string][]> =>
  page
    .locator(`${table} .stated:has(data)`)
    .evaluateAll((spans) =>
      spans.map((span) => [span.getAttribute('data-observation') ?? '', span.querySelector('data')?.value ?? '']),
    );

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()]);
  return readFileSync(await download.path(), 'utf8');
}

describe.skipIf(!browserIsInstalled)('the main job of each page (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('a place: targets of a year beside their results, as the service has them, to take away', async () => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(`${address}/places/000000?year=2023`);
    await page.locator('.bullets tbody tr').first().waitFor();
    const observations = await ask<Statement[]>('/v1/observations?place=000000&period=2023&limit=1000');
    const known = new Map(observations.map(({ id, value }) => [id, plain(value)]));
    const shown = await figuresIn(page, '.bullets');
    expect(shown.length).toBeGreaterThan(5);
    for (const [id, value] of shown) expect([id, value]).toEqual([id, known.get(id)]);
    const drawn = await page.locator('.bullets tbody svg:not(.verdict-shape)').count();
    const picture = await saved(page, '[data-format="SVG"]');
    expect(picture.match(/<svg /gu)?.length).toBe(drawn + 1);
    expect(picture).toContain('来源：');
    expect(picture).toContain('引用：');
    const table = await saved(page, '[data-format="CSV"]');
    expect(table.split('\r\n')[1]).toContain(`${address}/reports/000000-`);
    await page.locator('#year-2022').click();
    await page.waitForURL('**/places/000000?year=2022');
    await page.goBack();
    await page.locator('#year-2023[aria-current]').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('a place: from a year without results one link leads to the newest that has some', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/places/000000?year=2024`);
    await page.locator('.bullets tbody tr').first().waitFor();
    expect(await page.locator('.bullets thead th').count()).toBe(2);
    expect(await page.locator('.ahead .verdict').count()).toBe(1);
    await page.locator('.ahead a').click();
    await page.locator('.bullets tbody svg:not(.verdict-shape)').first().waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2023');
    expect(await page.locator('.ahead').count()).toBe(0);
    await close();
  });

  it('the ledger: verdicts of all places with both figures and where they stand, then by place, indicator and verdict', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/ledger`);
    await page.locator('.verdicts tbody tr').first().waitFor();
    const places = await page
      .locator('.verdicts tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-place')));
    expect(new Set(places).size).toBeGreaterThan(1);

    await page.locator('#ledger-place').selectOption('000000');
    await page.waitForURL('**/ledger?place=000000');
    await page.locator('#ledger-indicator').selectOption('gdp');
    await page.waitForURL('**/ledger?place=000000&indicator=gdp');
    await page.locator('#verdict-met').click();
    await page.waitForURL('**verdict=met');
    const { verdicts } = await ask<{ verdicts: Verdict[] }>('/v1/ledger?place=000000&verdict=met');
    const wanted = verdicts.filter(({ indicator }) => indicator.id === 'gdp');
    const rows = page.locator('.verdicts tbody tr');
    expect(await rows.count()).toBe(wanted.length);
    for (const { target, result } of wanted) {
      const row = page.locator(`.verdicts tr[data-target="${target.id}"]`);
      const statements = [target, result].flatMap((statement) => statement ?? []);
      const links = await row.locator('.stated a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(statements.map(({ report, source }) => `/reports/${report}?at=${source.start}`));
      const figures = await row.locator('.stated').allTextContents();
      for (const [index, { source }] of statements.entries()) expect(figures[index]).toContain(source.quote);
    }
    await close();
  });

  it.each([
    ['/ledger?place=000000&period=2021&verdict=too-early&lang=en', '/ledger?lang=en', '.verdicts tbody tr'],
    ['/glossary?q=nothing-is-called-so', '/glossary', '.term'],
  ])(
    'where nothing fits the filters of %s, one link clears them and the focus stays on the page',
    async (from, to, row) => {
      const { page, close } = await openPage(browser);
      await page.goto(address + from);
      const clear = page.locator('.nothing-fits a');
      await clear.waitFor();
      expect(await page.locator(row).count()).toBe(0);
      await clear.focus();
      await page.keyboard.press('Enter');
      await page.locator(row).first().waitFor();
      expect(page.url()).toBe(address + to);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await close();
    },
  );

  it('of a place without reports, the ledger keeps its filters and the place leads on', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/ledger?place=110101&indicator=gdp`);
    const out = page.locator('.nothing-fits a');
    await out.first().waitFor();
    expect(await page.locator('#ledger-place').inputValue()).toBe('110101');
    expect(await page.locator('#ledger-indicator').inputValue()).toBe('gdp');
    await out.first().click();
    await page.waitForURL('**/ledger?indicator=gdp');
    await page.goto(`${address}/places/110101`);
    await out.first().waitFor();
    expect(await out.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/places',
      '/read',
    ]);
    await close();
  });

  it('the glossary: a slogan opened into its parts, and the reports that use it', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/glossary`);
    await page.locator('#glossary-find').fill('33618');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary?q=33618');
    // The address changes before the list does: only the list that was asked for has uses.
    const uses = page.locator('.term-uses a');
    await uses.first().waitFor();
    const tree = page.locator('.term .parts').first();
    expect(await tree.locator('> li > strong').allTextContents()).toEqual(['3', '3', '6', '18']);
    await uses.first().click();
    await page.waitForURL('**/reports/*?show=terms');
    await page.locator('.terms .term').first().waitFor();
    await close();
  });

  it('a tile map leaves the page with its tones and its source', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/indicators/gdp?view=compare&period=2025`);
    const tiles = page.locator('.figure:has(.tiles)');
    await tiles.first().waitFor();
    const picture = await saved(page, '.figure:has(.tiles) [data-format="SVG"]');
    expect(picture).toContain('.tone-5 rect');
    expect(picture).toContain('引用：');
    await close();
  });

  it('a report: its outline leads to its figures', async () => {
    const { page, close } = await openPage(browser, { width: 1440 });
    await page.goto(`${address}/reports/500115-2024-gwr`);
    await page.locator('.outline a').nth(1).click();
    await page.waitForURL('**#s*');
    const id = new URL(page.url()).hash;
    expect(await page.locator(`${id} .figures-table tbody tr`).count()).toBeGreaterThan(0);
    await close();
  });
});
