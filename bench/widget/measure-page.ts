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

/** After so many milliseconds a chart that is not painted is given up. */
const patience = 60_000;

/**
 * One tab for all pages: to start a process for each would take longer than any chart, and be most of what is measured.
 * Between two pages it shows an empty one and is cleared, so that none pays for another. The page tells by itself when
 * its chart is painted: to ask it would run a script of ours, as long as a chart takes, between its tasks.
 */
export async function openMeter(browser: Browser): Promise<Measure> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript({ content: watchTasks });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellPainted' });
  const nextPainted = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no chart was painted')), patience);
      session.once('Runtime.bindingCalled', ({ payload }) => {
        clearTimeout(late);
        resolve(Number(payload));
      });
    });
  return async (address) => {
    await session.send('Page.navigate', { url: new URL('/', address).href });
    await page.waitForTimeout(100);
    await session.send('HeapProfiler.collectGarbage');
    const painting = nextPainted();
    await session.send('Page.navigate', { url: address });
    const painted = await painting;
    // Counted anew for each page.
    const { metrics } = await session.send('Performance.getMetrics');
    const worked = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    // A long task is told of after its end.
    await page.waitForTimeout(50);
    const { result } = await session.send('Runtime.evaluate', { expression: 'window.longest' });
    return { painted, longest: Number(result.value), worked };
  };
}
