import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openPage } from './open-page.ts';

const address = inject('address');

interface Observation {
  readonly id: string;
  readonly measure: string;
  readonly period: string | null;
  readonly status: string;
  readonly value: number | { min: number; max: number } | { parts: number[] } | null;
  readonly unit: string | null;
  readonly source: { readonly start: number; readonly quote: string };
  readonly report: { readonly id: string };
}

const ask = async <T>(path: string): Promise<T> =>
  ((await (await fetch(`${address}${path}`)).json()) as { data: T }).data;

const plain = (value: NonNullable<Observation['value']>): string => {
  if (typeof value === 'number') return String(value);
  return 'min' in value ? `${value.min}..${value.max}` : value.parts.join(':');
};

const attributes = (page: Page, selector: string, name: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((elements, key) => elements.map((element) => element.getAttribute(key) ?? ''), name);

describe.skipIf(!browserIsInstalled)('one indicator, picked on the start page (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** The indicator with the most figures but the one that the start page shows. */
  const otherIndicator = async (): Promise<string> => {
    const indicators = await ask<{ id: string; observations: number }[]>('/v1/indicators?observed=true&limit=1000');
    const [most] = indicators.filter(({ id }) => id !== 'gdp').sort((a, b) => b.observations - a.observations);
    if (!most) throw new Error('the service knows no other indicator with figures');
    return most.id;
  };

  it('shows marks and a table that say what the service says', async () => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(address);
    const id = await otherIndicator();
    await page.locator('#indicator-picker').selectOption(id);
    await page.waitForURL(`**/indicators/${id}`);
    await page.locator('.indicator-page .picture .mark').first().waitFor();

    const observations = await ask<Observation[]>(`/v1/observations?indicator=${id}&limit=1000`);
    const known = new Map(observations.map((observation) => [observation.id, observation]));
    const marks = await attributes(page, '.picture .mark', 'data-observation');
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(known.has(mark), mark).toBe(true);

    const cells = await page
      .locator('.figures-table .stated:has(data)')
      .evaluateAll((spans) =>
        spans.map((span) => [span.getAttribute('data-observation') ?? '', span.querySelector('data')?.value ?? '']),
      );
    expect(cells.length).toBeGreaterThan(0);
    for (const [observation = '', value] of cells) {
      const said = known.get(observation)?.value;
      expect(value).toBe(said === undefined || said === null ? undefined : plain(said));
    }
    // Whatever is drawn stands in the table too.
    const inTable = new Set(await attributes(page, '.figures-table .stated', 'data-observation'));
    for (const mark of marks) expect(inTable.has(mark), mark).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it('opens the receipt of a mark by keys and leads to its place in the report', async () => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(address);
    const mark = page.locator('.picture .mark[tabindex="0"]');
    await mark.waitFor();
    const id = (await mark.getAttribute('data-observation')) ?? '';
    const observations = await ask<Observation[]>(`/v1/observations?report=${id.split('@')[0]}&limit=1000`);
    const observation = observations.find((candidate) => candidate.id === id);
    await page.locator('#indicator-picker').focus();
    // Nothing is between: the picture itself is no stop.
    await page.keyboard.press('Tab');
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.waitFor();
    expect(await card.textContent()).toContain(observation?.source.quote);
    // What the card explains stays in sight.
    const [around, explained] = [await card.boundingBox(), await mark.boundingBox()];
    const isApart =
      (around?.x ?? 0) >= (explained?.x ?? 0) + (explained?.width ?? 0) ||
      (around?.x ?? 0) + (around?.width ?? 0) <= (explained?.x ?? 0);
    expect(isApart).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-observation'))).toBe(id);

    await page.keyboard.press('Enter');
    await card.getByRole('link').first().click();
    await page.waitForURL(`**/reports/${observation?.report.id}?at=${observation?.source.start}`);
    await page.locator(`.asked[data-observation="${id}"]`).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('goes to the ends of a series by Home and End, tells so, and leaves Alt to the browser', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/indicators/gdp?view=together&measure=growth`);
    await page.locator('.picture .mark[tabindex="0"]').waitFor();
    const onMark = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-observation'));
    const hint = page.locator('.keys-hint').first();
    const isSeen = (): Promise<boolean> => hint.evaluate((element) => getComputedStyle(element).clipPath === 'none');
    expect(await isSeen()).toBe(false);
    await page.locator('.picture .mark[tabindex="0"]').focus();
    await page.keyboard.press('Control+Home');
    const first = await onMark();
    expect(await isSeen()).toBe(true);
    await page.keyboard.press('End');
    const last = await onMark();
    expect(last).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await onMark()).toBe(last);
    await page.keyboard.press('Home');
    expect(await onMark()).toBe(first);
    // What the chart has no use for is the browser's: PageDown scrolls, Alt with an arrow leads back.
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await onMark()).toBe(first);
    const isLeft = await page.evaluate(() => {
      const pressed = { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true };
      return document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', pressed));
    });
    expect(isLeft).toBe(true);
    await close();
  });

  it.each([
    ['zh', 360],
    ['en', 360],
    ['en', 1280],
  ] as const)('cuts no name on the tiles of its maps (%s, %i px)', async (language, width) => {
    const { page, close } = await openPage(browser, { width });
    await page.goto(`${address}/indicators/gdp?view=compare&period=2025&lang=${language}`);
    const tiles = page.locator('.tiles .tile');
    await tiles.first().waitFor();
    const said = await tiles.evaluateAll((all) =>
      all.map((tile) => ({
        label: tile.getAttribute('aria-label') ?? '',
        title: tile.querySelector('title')?.textContent,
        name: [...tile.querySelectorAll('.tile-name')].map(({ textContent }) => textContent).join(' '),
        overhang:
          Math.max(...[...tile.querySelectorAll('text')].map((text) => text.getBoundingClientRect().width)) -
          (tile.querySelector('rect')?.getBoundingClientRect().width ?? 0),
      })),
    );
    expect(said.length).toBeGreaterThanOrEqual(34);
    const isShort = language === 'en' && width === 360;
    for (const { label, title, name, overhang } of said) {
      expect(title).toBe(label);
      expect(name).not.toContain('…');
      expect(overhang).toBeLessThanOrEqual(3);
      if (!isShort) expect(label.startsWith(language === 'zh' ? name.replace(' ', '') : name)).toBe(true);
      if (language === 'en') expect(label + name).not.toMatch(/\p{Script=Han}/u);
    }
    const key = page.locator('.abbreviations').first();
    expect(await key.count()).toBe(isShort ? 1 : 0);
    if (isShort) {
      await key.locator('summary').click();
      const name = said[0]?.name ?? '';
      expect(await key.locator('dt', { hasText: name }).first().isVisible()).toBe(true);
    }
    await close();
  });

  it('maps targets where the reader asks for them, and tables the period alone', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/indicators/gdp?view=compare&period=2024`);
    const chosen = page.locator('[data-tiles][aria-current]');
    await chosen.first().waitFor();
    const other = page.locator('[data-tiles]:not([aria-current])').first();
    const status = (await other.getAttribute('data-tiles')) ?? '';
    await other.click();
    await page.waitForURL(`**tiles=${status}`);
    await page.locator(`[data-tiles="${status}"][aria-current]`).waitFor();
    const labels = await attributes(page, '.tiles .tile[data-observation]', 'aria-label');
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label.includes('目标')).toBe(status === 'target');
    expect(new Set(await attributes(page, '.figures-table tbody tr', 'data-period'))).toEqual(new Set(['2024']));
    await close();
  });

  it('keeps its state in the address, back and forth', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/indicators/gdp?view=together`);
    await page.locator('#place-all').waitFor();
    const before = await page.locator('#facet-growth-\\%-year').getAttribute('aria-current');
    await page.locator('[id^="place-"]:not(#place-all)').first().click();
    await page.waitForURL('**/indicators/gdp?*places=*');
    await page.locator('.chart .series.chosen').waitFor();
    await page.locator('#language').click();
    await page.waitForURL('**lang=en**');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toMatch(/\p{Script=Han}/u);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`${address}/indicators/gdp?view=together`);
    await page.locator('#place-all[aria-current]').waitFor();
    expect(await page.locator('#facet-growth-\\%-year').getAttribute('aria-current')).toBe(before);
    await page.goForward();
    await page.locator('.chart .series.chosen').waitFor();
    await close();
  });
});
