import type { Contender } from './bundle-contenders.ts';
import type { Measured } from './measure-page.ts';

export interface Result {
  readonly name: Contender;
  /** In bytes, minified and gzipped. */
  readonly size: number;
  readonly lines: readonly Measured[];
  readonly dots: readonly Measured[];
}

const titles: Readonly<Record<Contender, string>> = {
  bare: 'a page without a chart',
  gongbao: '<gongbao-chart>',
  d3: 'D3 modules, by hand',
  uplot: 'uPlot',
  chartjs: 'Chart.js',
  plot: 'Observable Plot',
  echarts: 'ECharts',
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 0 ? (below + above) / 2 : above;
}

const painted = (pages: readonly Measured[]): number => median(pages.map((page) => page.painted));
const worked = (pages: readonly Measured[]): number => median(pages.map((page) => page.worked));
const longest = (pages: readonly Measured[]): number => median(pages.map((page) => page.longest));

/** Rows of a Markdown table. */
export function formatTable(results: readonly Result[], rounds: number): string {
  const milliseconds = (value: number): string => value.toFixed(0);
  const task = (value: number): string => (value === 0 ? '< 50' : value.toFixed(0));
  const rows = results.map(({ name, size, lines, dots }) =>
    [
      titles[name],
      name === 'bare' ? '–' : (size / 1000).toFixed(1),
      milliseconds(painted(lines)),
      milliseconds(painted(dots)),
      milliseconds(worked(lines)),
      milliseconds(worked(dots)),
      task(longest(lines)),
      task(longest(dots)),
    ].join(' | '),
  );
  return `Medians of ${rounds} visits each; milliseconds; kB gzipped. Work is the processor time of the page's main thread.

| drawn by | kB | 40 × 20 painted after | 3,000 dots painted after | 40 × 20, work | 3,000 dots, work | longest task, 40 × 20 | longest task, 3,000 dots |
| --- | --: | --: | --: | --: | --: | --: | --: |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

/** What we promise of our own chart, and what of it does not hold. */
export function judge(results: readonly Result[]): readonly string[] {
  const own = results.find(({ name }) => name === 'gongbao');
  const others = results.filter(({ name }) => name !== 'gongbao' && name !== 'bare');
  const handWritten = others.find(({ name }) => name === 'd3');
  if (!own || !handWritten) return ['nothing was measured'];
  const broken: string[] = [];
  if (own.size > 20_000) broken.push('larger than 20 kB');
  for (const shown of ['lines', 'dots'] as const) {
    const faster = others
      .filter((other) => painted(other[shown]) < painted(own[shown]))
      .map(({ name }) => titles[name]);
    if (faster.length > 0) broken.push(`${shown}: later to the first paint than ${faster.join(', ')}`);
    if (longest(own[shown]) > 50) broken.push(`${shown}: a task of ${longest(own[shown]).toFixed(0)} ms`);
  }
  return broken;
}
