import type { PlacedMark } from '../chart/placement.ts';
import { type AttributeName, attributeNames, type ChartOptions, readChartOptions } from './chart-options.ts';
import { figuresTable, verdictsTable } from './figures-table.ts';
import { loadFigures, type SourcedFigure } from './load-figures.ts';
import { loadVerdicts } from './load-verdicts.ts';
import { makeNode } from './make-node.ts';
import { chartOf, type ShownChart, stateNode } from './show-chart.ts';
import { addressOf, receiptNode } from './show-receipt.ts';
import { widgetStyle } from './widget-style.ts';
import { widgetWords } from './widget-words.ts';

/** Importing under Node, where there are no elements, must do no harm. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

let sheet: CSSStyleSheet | undefined;

function sharedSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(widgetStyle);
  return sheet;
}

/**
 * `<gongbao-chart indicator="gdp" places="500115,500102">`: targets and results with their receipts.
 * Events: `gongbao-ready` (figures), `gongbao-open` (observation, report, href), `gongbao-failure` (reason).
 */
export class GongbaoChart extends Base {
  static readonly observedAttributes = attributeNames;
  readonly #frame = globalThis.document ? makeNode('div', { class: 'frame', part: 'frame' }) : undefined;
  #turn = 0;
  #resizing: ResizeObserver | undefined;

  connectedCallback(): void {
    if (!this.shadowRoot && this.#frame) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sharedSheet()];
      root.append(this.#frame);
    }
    this.#ask();
  }

  disconnectedCallback(): void {
    this.#turn += 1;
    this.#resizing?.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#ask();
  }

  /** Many attributes set at once are one change. */
  #ask(): void {
    this.#turn += 1;
    const turn = this.#turn;
    queueMicrotask(() => {
      if (turn === this.#turn && this.isConnected) void this.#show(turn);
    });
  }

  async #show(turn: number): Promise<void> {
    const options = readChartOptions((name: AttributeName) => this.getAttribute(name), { api: defaultApi() });
    const language = options?.language ?? 'zh';
    const words = widgetWords[language];
    this.#frame?.setAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
    if (!options) return this.#replace(stateNode(words.noIndicator, 'alert'));
    this.#replace(stateNode(words.loading, 'status'));
    try {
      const nodes = options.kind === 'ledger' ? await this.#ledger(options) : await this.#chart(options);
      if (turn === this.#turn) this.#replace(...nodes);
    } catch (reason) {
      if (turn !== this.#turn) return;
      this.#replace(stateNode(words.failed, 'alert'), footer(options));
      this.#tell('gongbao-failure', { reason: String(reason) });
    }
  }

  async #ledger(options: ChartOptions): Promise<Node[]> {
    const words = widgetWords[options.language];
    if (options.places.length === 0) return [stateNode(words.placesNeeded, 'alert')];
    const verdicts = await loadVerdicts(options);
    this.#tell('gongbao-ready', { figures: verdicts.length });
    const title = verdicts[0]?.indicator.text;
    if (title === undefined) return [stateNode(words.empty, 'status'), footer(options)];
    return [makeNode('h2', { part: 'title' }, title), verdictsTable(verdicts, options), footer(options)];
  }

  async #chart(options: ChartOptions): Promise<Node[]> {
    const words = widgetWords[options.language];
    const all = await loadFigures(options);
    const chart = chartOf(all, options);
    this.#tell('gongbao-ready', { figures: chart?.figures.length ?? 0 });
    if (!chart) return [stateNode(words.empty, 'status'), footer(options)];
    const table = makeNode('details', {}, makeNode('summary', {}, words.table), figuresTable(chart.figures, options));
    return [
      makeNode('h2', { part: 'title' }, chart.title),
      this.#picture(chart, options),
      table,
      footer(options, chart.figures),
    ];
  }

  #picture(chart: ShownChart, options: ChartOptions): HTMLElement {
    const holder = makeNode('div', { part: 'chart' });
    this.#resizing?.disconnect();
    let lastWidth = 0;
    this.#resizing = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === 0 || width === lastWidth) return;
      lastWidth = width;
      holder.replaceChildren(chart.draw(width, (figure, mark) => this.#open(figure, mark, holder, options)));
    });
    this.#resizing.observe(holder);
    return holder;
  }

  #open(figure: SourcedFigure, mark: PlacedMark, holder: HTMLElement, options: ChartOptions): void {
    this.#frame?.querySelector('.card')?.remove();
    const close = makeNode('button', { type: 'button', 'aria-label': widgetWords[options.language].close }, '×');
    const card = makeNode(
      'div',
      { class: 'card', part: 'card', role: 'dialog', 'aria-label': mark.label },
      close,
      receiptNode(figure, options),
    );
    const shut = (): void => {
      card.remove();
      holder.querySelector<SVGElement>(`[data-observation="${CSS.escape(figure.id)}"]`)?.focus();
    };
    close.addEventListener('click', shut);
    card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') shut();
    });
    this.#frame?.append(card);
    const room = (this.#frame?.clientWidth ?? 0) - card.offsetWidth;
    card.style.translate = `${Math.max(0, Math.min(mark.at[0], room))}px ${Math.round(holder.offsetTop + mark.at[1] + 16)}px`;
    close.focus();
    this.#tell('gongbao-open', {
      observation: figure.id,
      report: figure.report.id,
      href: addressOf(figure, options.api),
    });
  }

  #replace(...nodes: readonly Node[]): void {
    this.#frame?.replaceChildren(...nodes);
  }

  #tell(name: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** The service that the script itself came from. */
const defaultApi = (): string => new URL(import.meta.url).origin;

/** Source and date are always in sight, and lead to the whole. */
function footer(
  { api, indicator, places, language, frozen }: ChartOptions,
  figures: readonly SourcedFigure[] = [],
): HTMLElement {
  const words = widgetWords[language];
  const query = new URLSearchParams({
    ...(places.length > 0 && { places: places.join(',') }),
    ...(language === 'en' && { lang: 'en' }),
  });
  const reports = new Set(figures.map(({ report }) => report.id));
  const newest = figures
    .map(({ report }) => report.deliveredOn ?? '')
    .sort()
    .at(-1);
  return makeNode(
    'footer',
    { part: 'footer' },
    reports.size > 0 ? makeNode('span', {}, words.source(reports.size, newest || '—')) : undefined,
    frozen === null ? undefined : makeNode('span', {}, words.frozen(frozen)),
    makeNode(
      'a',
      { href: `${api}/indicators/${encodeURIComponent(indicator)}?${query}`, target: '_blank', rel: 'noopener' },
      words.more,
    ),
  );
}
