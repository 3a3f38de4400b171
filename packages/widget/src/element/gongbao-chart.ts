import { chartFooter } from './chart-footer.ts';
import {
  type AttributeName,
  attributeNames,
  type ChartFault,
  type ChartOptions,
  readChartOptions,
} from './chart-options.ts';
import { figuresTable } from './figures-table.ts';
import { loadFigures } from './load-figures.ts';
import { makeNode } from './make-node.ts';
import { paceTasks } from './pace-tasks.ts';
import { ReceiptCard } from './receipt-card.ts';
import { chartOf, type ShownChart, type Sight } from './show-chart.ts';
import { addressOf } from './show-receipt.ts';
import { roomStyle, widgetStyle } from './widget-style.ts';
import { widgetWords } from './widget-words.ts';

/** Importing under Node, where there are no elements, must do no harm. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** To read an answer of more figures takes long. */
const MANY = 1000;

/**
 * After so many milliseconds the element takes its room, the wait is told of, and then explained; most answers are there
 * before. To lay the page out for room alone would keep the chart waiting for the frame after.
 */
const ROOM = 100;
const WAIT = 300;
const SLOW = 4000;

/** What the key and the footer of a chart rest on that is not shown yet. */
const USUAL_WIDTH = 800;

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all elements of the page. */
function sheetOf(style: string): CSSStyleSheet {
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.set(style, sheet);
  }
  return sheet;
}

/**
 * `<gongbao-chart indicator="gdp" places="500115,500102">`: targets and results with their receipts.
 * Events: `gongbao-ready` (figures), `gongbao-open` (observation, report, href), `gongbao-failure` (reason).
 */
export class GongbaoChart extends Base {
  static readonly observedAttributes = attributeNames;
  readonly #frame = makeNode('div', { class: 'frame', part: 'frame' });
  #turn = 0;
  /** Ends what watches for the chart that is shown. */
  #ending = new AbortController();

  connectedCallback(): void {
    this.#ask();
  }

  disconnectedCallback(): void {
    this.#turn += 1;
    this.#ending.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#ask();
  }

  /** Many attributes set at once are one change. */
  #ask(): void {
    this.#turn += 1;
    this.#ending.abort();
    this.#ending = new AbortController();
    const turn = this.#turn;
    queueMicrotask(() => {
      if (turn === this.#turn && this.isConnected) void this.#show(turn);
    });
  }

  async #show(turn: number): Promise<void> {
    const options = readChartOptions((name: AttributeName) => this.getAttribute(name), { api: defaultApi() });
    const { language } = options;
    const words = widgetWords[language];
    this.#frame.setAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
    if ('attribute' in options) return this.#refuse(options, turn);
    const state = stateNode('', 'status');
    const say = (sentence: string): void => {
      if (turn !== this.#turn) return;
      state.replaceChildren(sentence);
      // Room without a look: paper with nothing on it would be painted in vain.
      if (sentence) this.#replace(state);
      else this.#fill(state);
    };
    const waits = [setTimeout(say, ROOM, ''), setTimeout(say, WAIT, words.loading), setTimeout(say, SLOW, words.slow)];
    try {
      const nodes = options.kind === 'ledger' ? await this.#ledger(options) : await this.#chart(options);
      if (turn === this.#turn) this.#replace(...nodes);
    } catch (reason) {
      if (turn === this.#turn) this.#fail(options, reason);
    } finally {
      for (const wait of waits) clearTimeout(wait);
    }
  }

  /** Says what happened, shows what the page wrote inside the element for this case, and lets the reader try again. */
  #fail(options: ChartOptions, reason: unknown): void {
    const words = widgetWords[options.language];
    const retry = makeNode('button', { class: 'retry', type: 'button' }, words.retry);
    retry.addEventListener('click', () => this.#ask());
    this.#replace(stateNode(words.failed, 'alert'), makeNode('slot'), makeNode('p', {}, retry), chartFooter(options));
    this.#tell('gongbao-failure', { reason: String(reason) });
  }

  /** Says what the page wrote wrongly, and shows nothing in its place. */
  async #refuse(fault: ChartFault, turn: number): Promise<void> {
    const reason = await import('./fault-sentence.ts').then(
      ({ faultSentence }) => faultSentence(fault),
      () => `${fault.attribute}="${fault.written}"`,
    );
    if (turn !== this.#turn) return;
    this.#replace(stateNode(reason, 'alert'), makeNode('slot'));
    this.#tell('gongbao-failure', { reason });
  }

  async #ledger(options: ChartOptions): Promise<Node[]> {
    const ledger = await (await import('./show-ledger.ts')).showLedger(options);
    this.#tell('gongbao-ready', { figures: ledger?.count ?? 0 });
    return ledger?.nodes ?? nothingIn(options);
  }

  async #chart(options: ChartOptions): Promise<Node[]> {
    const loaded = await loadFigures(options);
    const rest = paceTasks({ isDue: loaded.figures.length > MANY });
    const name = loaded.names.get(options.indicator)?.[options.language];
    // Reading the answer, sorting the figures, placing them and drawing them are tasks of their own where they take long.
    await rest();
    const chart = await chartOf(loaded.figures, options, name);
    await rest();
    const width = this.#room();
    const sized = chart?.at(width || USUAL_WIDTH);
    await rest();
    const figures = chart?.figures ?? [];
    this.#tell('gongbao-ready', { figures: figures.length });
    if (!chart || !sized) return nothingIn(options);
    return [
      makeNode('h2', { part: 'title' }, chart.title),
      this.#picture(chart, width, options),
      sized.key(),
      foldedTable(widgetWords[options.language].table, () => figuresTable(figures, options)),
      chartFooter(options, { figures, isWhole: loaded.isWhole }),
    ];
  }

  #fill(...nodes: readonly Node[]): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheetOf(roomStyle)];
      root.append(this.#frame);
    }
    this.#frame.replaceChildren(...nodes);
  }

  /** How wide a chart can be: as wide as what stands in its place; 0 while the element is not shown. */
  #room(): number {
    if (!this.shadowRoot) this.#fill(makeNode('p'));
    return this.#frame.firstElementChild?.clientWidth ?? 0;
  }

  /** Drawn at once where there is room, so that the first paint has it, and again when the room changes. */
  #picture(chart: ShownChart, room: number, options: ChartOptions): HTMLElement {
    const holder = makeNode('div', { part: 'chart' });
    const card = new ReceiptCard(this.#frame, options);
    let lastWidth = room;
    const draw = (): void => {
      card.close();
      const picture = chart.at(lastWidth).draw({
        look: (sight) => card.glimpse(sight, holder),
        open: (sight) => {
          card.pin(sight, holder, () => focusMark(holder, sight));
          this.#tellOpen(sight, options);
        },
      });
      holder.replaceChildren(picture);
    };
    if (lastWidth > 0) draw();
    const resizing = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width;
      // A part of a pixel is no other room.
      if (!width || Math.abs(width - lastWidth) < 1) return;
      lastWidth = Math.floor(width);
      draw();
    });
    resizing.observe(holder);
    this.#ending.signal.addEventListener('abort', () => resizing.disconnect());
    return holder;
  }

  #tellOpen({ figures: [figure] }: Sight, { api }: ChartOptions): void {
    if (!figure) return;
    const { id: observation, report } = figure;
    this.#tell('gongbao-open', { observation, report: report.id, href: addressOf(figure, api) });
  }

  #replace(...nodes: readonly Node[]): void {
    this.#fill(...nodes);
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [roomStyle, widgetStyle].map(sheetOf);
  }

  #tell(name: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** The service that the script itself came from. */
const defaultApi = (): string => new URL(import.meta.url).origin;

/** The mark again that a card stood for; on a canvas it may no longer be the one that Tab reaches. */
function focusMark(holder: HTMLElement, { mark }: Sight): void {
  const own = holder.querySelector<SVGElement>(`[data-observation="${CSS.escape(mark.observations[0])}"]`);
  (own ?? holder.querySelector<SVGElement>('[tabindex="0"]'))?.focus();
}

/** A table one key away; made when it is first asked for, since it may be long. */
function foldedTable(name: string, table: () => HTMLElement): HTMLElement {
  const folded = makeNode('details', {}, makeNode('summary', {}, name));
  folded.addEventListener('toggle', () => folded.append(table()), { once: true });
  return folded;
}

/** Reserved room that says what happens. */
const stateNode = (text: string, role: 'status' | 'alert'): HTMLElement => makeNode('p', { class: 'note', role }, text);

/** Said where no figure was read. */
const nothingIn = (options: ChartOptions): Node[] => [
  stateNode(widgetWords[options.language].empty, 'status'),
  chartFooter(options),
];
