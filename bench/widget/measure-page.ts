import type { Browser } from 'playwright-core';

export interface Measured {
  /** From the start of the navigation until the chart is painted, in milliseconds. */
  readonly painted: number;
  /** The longest task that kept the page busy for more than 50 milliseconds; 0 when there was none. */
  readonly longest: number;
}

declare global {
  interface Window {
    painted?: number;
    longest?: number;
  }
}

/** Opens a page as a fresh visitor and waits until its chart is painted. */
export async function measurePage(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.longest = 0;
    const keep = (list: PerformanceObserverEntryList): void => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration);
    };
    new PerformanceObserver(keep).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => window.painted !== undefined);
  // A long task is told of after its end.
  await page.waitForTimeout(100);
  const measured = await page.evaluate(() => ({ painted: window.painted ?? 0, longest: window.longest ?? 0 }));
  await context.close();
  return measured;
}
