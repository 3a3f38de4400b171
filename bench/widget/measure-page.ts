import type { Browser } from 'playwright-core';

export interface Measured {
  /** From the start of the navigation until the chart is painted, in milliseconds. */
  readonly painted: number;
  /** The longest task that kept the page busy for more than 50 milliseconds; 0 when there was none. */
  readonly longest: number;
}

/** Runs in the page before anything else: the checker of this file knows no page, hence the text. */
const watchTasks = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** Opens a page as a fresh visitor and waits until its chart is painted. */
export async function measurePage(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript({ content: watchTasks });
  await page.goto(address);
  await page.waitForFunction('window.painted !== undefined');
  // A long task is told of after its end.
  await page.waitForTimeout(100);
  const measured = await page.evaluate<Measured>('({ painted: window.painted, longest: window.longest })');
  await context.close();
  return measured;
}
