import type { Measure } from '@gongbao/indicator-schema';
import type { Language } from '../chart/chart-words.ts';

/** The attributes of the element; each change shows the chart anew. */
export const attributeNames = ['indicator', 'places', 'kind', 'measure', 'lang', 'theme', 'api', 'frozen'] as const;

export type AttributeName = (typeof attributeNames)[number];

export interface ChartOptions {
  readonly indicator: string;
  readonly places: readonly string[];
  readonly kind: 'series' | 'compare' | 'ledger';
  readonly measure: Measure | null;
  readonly language: Language;
  /** Without a stroke at its end. */
  readonly api: string;
  /** Only what was published by this day. */
  readonly frozen: string | null;
}

const measures: readonly Measure[] = ['level', 'growth', 'change', 'gap', 'rank'];

/** Reads what a page wrote; undefined when it names no indicator. What cannot be meant is left to its default. */
export function readChartOptions(
  read: (name: AttributeName) => string | null,
  defaults: { readonly api: string },
): ChartOptions | undefined {
  const indicator = read('indicator')?.trim();
  if (!indicator) return undefined;
  const kind = read('kind');
  const frozen = read('frozen');
  return {
    indicator,
    places: (read('places') ?? '').split(/[\s,]+/).filter((code) => /^\d{6}$/.test(code)),
    kind: kind === 'compare' || kind === 'ledger' ? kind : 'series',
    measure: measures.find((measure) => measure === read('measure')) ?? null,
    language: read('lang')?.toLowerCase().startsWith('en') ? 'en' : 'zh',
    api: originOf(read('api')) ?? defaults.api,
    frozen: frozen !== null && /^\d{4}-\d{2}-\d{2}$/.test(frozen) ? frozen : null,
  };
}

/** Only http and https, so that no page can make the element open anything else. */
function originOf(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, origin, pathname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${origin}${pathname}`.replace(/(?<!\/)\/+$/, '') : undefined;
}
