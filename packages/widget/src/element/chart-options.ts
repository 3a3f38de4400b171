import type { Measure } from '@gongbao/indicator-schema';
import type { Language } from '../chart/chart-words.ts';

/** The attributes of the element; each change shows the chart anew. */
export const attributeNames = ['indicator', 'places', 'kind', 'measure', 'lang', 'theme', 'api', 'frozen'] as const;

export type AttributeName = (typeof attributeNames)[number];

export interface ChartOptions {
  readonly indicator: string;
  readonly places: readonly string[];
  readonly kind: 'series' | 'compare' | 'ledger';
  /** The one that a comparison is of, after its kind: `compare 2023`. */
  readonly period?: string | undefined;
  readonly measure: Measure | null;
  readonly language: Language;
  /** Without a stroke at its end. */
  readonly api: string;
  /** Only what was published by this day. */
  readonly frozen: string | null;
}

const kinds = ['series', 'compare', 'ledger'] as const;
const measures: readonly Measure[] = ['level', 'growth', 'change', 'gap', 'rank'];

/** An attribute that says nothing which could be shown: something else in its place would be another chart. */
export interface ChartFault {
  readonly attribute: 'indicator' | 'places' | 'kind' | 'measure' | 'frozen';
  readonly written: string;
  readonly language: Language;
}

/** What the service takes, each in the form that it asks for. */
export const MOST_PLACES = 20;
const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);
const isCode = (text: string): boolean => /^\d{6}$/.test(text);
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !!new Date(text).toJSON()?.startsWith(text);
const isPeriod = (text: string): boolean => /^\d{4}(\/\d{4})?$/.test(text);

/**
 * Reads what a page wrote. An attribute that is not there, or empty, has its default; one that means nothing is a fault.
 */
export function readChartOptions(
  read: (name: AttributeName) => string | null,
  defaults: { readonly api: string },
): ChartOptions | ChartFault {
  const written = (name: AttributeName): string => read(name)?.trim() ?? '';
  const language = /^en/i.test(written('lang')) ? 'en' : 'zh';
  const indicator = written('indicator');
  const places = written('places')
    .split(/[\s,]+/)
    .filter(Boolean);
  const frozen = written('frozen');
  const [named, period, ...others] = written('kind').split(/\s+/);
  const kind = kinds.find((known) => known === (named || 'series'));
  const measure = measures.find((known) => known === written('measure'));
  const fault = (attribute: ChartFault['attribute']): ChartFault => ({
    attribute,
    written: written(attribute),
    language,
  });
  if (!isId(indicator)) return fault('indicator');
  // A ledger is kept of places.
  if ((kind === 'ledger' && places.length === 0) || places.length > MOST_PLACES || !places.every(isCode))
    return fault('places');
  if (!kind || others.length > 0 || (period && !(kind === 'compare' && isPeriod(period)))) return fault('kind');
  if (!measure && written('measure')) return fault('measure');
  if (frozen && !isDay(frozen)) return fault('frozen');
  return {
    indicator,
    places,
    kind,
    period,
    measure: measure ?? null,
    language,
    api: originOf(read('api')) ?? defaults.api,
    frozen: frozen || null,
  };
}

/** Only http and https, so that no page can make the element open anything else. */
function originOf(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, origin, pathname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${origin}${pathname}`.replace(/(?<!\/)\/+$/, '') : undefined;
}
