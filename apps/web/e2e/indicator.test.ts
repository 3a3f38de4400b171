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

  it('keeps its state in the address, back and forth', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/indicators/gdp`);
    await page.locator('#place-all').waitFor();
    const before = await page.locator('#facet-growth-\\%-year').getAttribute('aria-current');
    await page.locator('[id^="place-"]:not(#place-all)').first().click();
    await page.waitForURL('**/indicators/gdp?places=*');
    await page.locator('.chart .series.chosen').waitFor();
    await page.locator('#language').click();
    await page.waitForURL('**lang=en**');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toMatch(/\p{Script=Han}/u);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`${address}/indicators/gdp`);
    await page.locator('#place-all[aria-current]').waitFor();
    expect(await page.locator('#facet-growth-\\%-year').getAttribute('aria-current')).toBe(before);
    await page.goForward();
    await page.locator('.chart .series.chosen').waitFor();
    await close();
  });
});
