import type { Browser } from 'playwright-core';

export interface Measured {
  /** From the start of the navigation until the chart is painted, in milliseconds. */
  readonly painted: number;
  /** The longest task that kept the page busy for more than 50 milliseconds; 0 when there was none. */
  readonly longest: number;
  /** How long the page's main thread worked until then, however many others wanted the processor: milliseconds. */
  readonly worked: number;
}

/** Runs in the page before anything else: the checker of this file knows no page, hence the text. */
const watchTasks = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** Opens an address and waits until its chart is painted. */
export type Measure = (address: string) => Promise<Measured>;

/**
 * One tab for all pages: to start a process for each would take longer than any chart, and be most of what is measured.
 * Between two pages it shows an empty one and is cleared, so that none pays for another.
 */
export async function openMeter(browser: Browser): Promise<Measure> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript({ content: watchTasks });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (address) => {
    await page.goto(new URL('/', address).href);
    await session.send('HeapProfiler.collectGarbage');
    await page.goto(address);
    await page.waitForFunction('window.painted !== undefined');
    // Counted anew for each page.
    const { metrics } = await session.send('Performance.getMetrics');
    const worked = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    // A long task is told of after its end.
    await page.waitForTimeout(50);
    const noted = '({ painted: window.painted, longest: window.longest })';
    return { ...(await page.evaluate<Pick<Measured, 'painted' | 'longest'>>(noted)), worked };
  };
}
