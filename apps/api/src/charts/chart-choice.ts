import type { Measure } from '@gongbao/indicator-schema';
import { measureSchema } from '@gongbao/indicator-schema/schemas';
import * as z from 'zod';

/** Which chart is meant, however an address names it. */
export interface ChartChoice {
  readonly indicator: string;
  readonly places: readonly string[];
  readonly kind: 'series' | 'compare' | 'ledger';
  readonly measure: Measure | undefined;
  readonly language: 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Only what reports delivered by this day say. */
  readonly asOf: string | undefined;
}

const kinds = ['series', 'compare', 'ledger'] as const;
const themes = ['auto', 'light', 'dark'] as const;
const indicatorPattern = /^[a-z0-9][a-z0-9-]{0,79}$/;

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | undefined =>
  known.find((value) => value === text);

/**
 * The chart that an address of this service shows: a page of the app (/indicators/gdp), a frame (/embed?indicator=gdp)
 * or a picture (/v1/charts/gdp.svg). Undefined when it shows none. What cannot be meant is left to its default.
 */
export function readChartChoice({ pathname, searchParams }: URL): ChartChoice | undefined {
  const named = /^\/(?:indicators\/([^/]+)|v1\/charts\/([^/]+)\.svg)$/.exec(pathname);
  const indicator = pathname === '/embed' ? searchParams.get('indicator') : (named?.[1] ?? named?.[2]);
  if (!indicator || !indicatorPattern.test(indicator)) return undefined;
  const places = searchParams.get('places') ?? searchParams.get('place') ?? '';
  const asOf = searchParams.get('frozen') ?? searchParams.get('asOf');
  return {
    indicator,
    places: places.split(',').filter((code) => /^\d{6}$/.test(code)),
    kind: oneOf(kinds, searchParams.get('kind') ?? searchParams.get('view')) ?? 'series',
    measure: oneOf(measureSchema.options, searchParams.get('measure')),
    language: oneOf(['zh', 'en'], searchParams.get('lang')) ?? 'zh',
    theme: oneOf(themes, searchParams.get('theme')) ?? 'auto',
    asOf: z.iso.date().safeParse(asOf).data,
  };
}

/** The query of the frame that shows the chart; what is the default is left out. */
export function embedAddress({ indicator, places, kind, measure, language, theme, asOf }: ChartChoice): string {
  return `/embed?${queryOf({
    indicator,
    ...(places.length > 0 && { places: places.join(',') }),
    ...(kind !== 'series' && { kind }),
    ...(measure && { measure }),
    ...(language !== 'zh' && { lang: language }),
    ...(theme !== 'auto' && { theme }),
    ...(asOf && { frozen: asOf }),
  })}`;
}

/** The address of the chart as a picture. A ledger has none: its series stand for it. */
export function pictureAddress(choice: ChartChoice, size: 'page' | 'card'): string {
  const { indicator, places, kind, measure, language, theme, asOf } = choice;
  return `/v1/charts/${indicator}.svg?${queryOf({
    ...(places.length > 0 && { place: places.join(',') }),
    ...(kind === 'compare' && { kind }),
    ...(measure && { measure }),
    ...(language !== 'zh' && { lang: language }),
    ...(asOf && { asOf }),
    // A card is taken once, for readers of any scheme.
    ...(size === 'card' ? { size } : { theme }),
  })}`;
}

const queryOf = (parameters: Readonly<Record<string, string>>): string => new URLSearchParams(parameters).toString();
