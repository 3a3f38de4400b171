import type { Measure } from '@gongbao/indicator-schema';
import { measureSchema, periodSchema } from '@gongbao/indicator-schema/schemas';
import * as z from 'zod';

/** Which chart is meant, however an address names it. */
export interface ChartChoice {
  readonly indicator: string;
  readonly places: readonly string[];
  readonly kind: 'series' | 'compare' | 'ledger';
  readonly measure: Measure | undefined;
  /** The one that a comparison is of; the newest that most places have without it. */
  readonly period: string | undefined;
  readonly language: 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Only what reports delivered by this day say. */
  readonly asOf: string | undefined;
}

const kinds = ['series', 'compare', 'ledger'] as const;
const themes = ['auto', 'light', 'dark'] as const;
const indicatorPattern = /^[a-z0-9][a-z0-9-]{0,79}$/;

const oneOf = <T extends string>(known: readonly T[], text: string): T | undefined =>
  known.find((value) => value === text);

/** What an address says of its chart, as it is written there. */
export function writtenChoice({ pathname, searchParams }: URL) {
  const named = /^\/(?:indicators\/([^/]+)|v1\/charts\/([^/]+)\.svg)$/.exec(pathname);
  const written = (...names: readonly string[]): string =>
    names.map((name) => searchParams.get(name)?.trim()).find(Boolean) ?? '';
  return {
    indicator: pathname === '/embed' ? written('indicator') : (named?.[1] ?? named?.[2] ?? ''),
    places: written('places', 'place'),
    kind: written('kind', 'view'),
    measure: written('measure'),
    language: written('lang'),
    theme: written('theme'),
    period: written('period'),
    asOf: written('frozen', 'asOf'),
  };
}

/**
 * The chart that an address of this service shows: a page of the app (/indicators/gdp), a frame (/embed?indicator=gdp)
 * or a picture (/v1/charts/gdp.svg). Undefined when it shows none, as where a frame or a picture names a place or a day
 * that there cannot be; a page of the app leaves what cannot be meant to its default.
 */
export function readChartChoice(url: URL): ChartChoice | undefined {
  const written = writtenChoice(url);
  if (!indicatorPattern.test(written.indicator)) return undefined;
  const codes = written.places.split(/[\s,]+/).filter(Boolean);
  const meant = {
    places: codes.filter((code) => /^\d{6}$/.test(code)),
    kind: oneOf(kinds, written.kind),
    measure: oneOf(measureSchema.options, written.measure),
    period: periodSchema.safeParse(written.period).data,
    asOf: z.iso.date().safeParse(written.asOf).data,
  };
  const isMeant =
    meant.places.length === codes.length &&
    (['kind', 'measure', 'period', 'asOf'] as const).every((name) => written[name] === (meant[name] ?? ''));
  if (!isMeant && !url.pathname.startsWith('/indicators/')) return undefined;
  return {
    ...meant,
    indicator: written.indicator,
    kind: meant.kind ?? 'series',
    language: oneOf(['zh', 'en'], written.language) ?? 'zh',
    theme: oneOf(themes, written.theme) ?? 'auto',
  };
}

/** The query of the frame that shows the chart; what is the default is left out. */
export function embedAddress({ indicator, places, kind, period, measure, language, theme, asOf }: ChartChoice): string {
  return `/embed?${queryOf({
    indicator,
    ...(places.length > 0 && { places: places.join(',') }),
    ...(kind !== 'series' && { kind }),
    ...(kind === 'compare' && period && { period }),
    ...(measure && { measure }),
    ...(language !== 'zh' && { lang: language }),
    ...(theme !== 'auto' && { theme }),
    ...(asOf && { frozen: asOf }),
  })}`;
}

/** The address of the chart as a picture; where a ledger names no places, its series stand for it. */
export function pictureAddress(choice: ChartChoice, size: 'page' | 'card'): string {
  const { indicator, places, kind, period, measure, language, theme, asOf } = choice;
  return `/v1/charts/${indicator}.svg?${queryOf({
    ...(places.length > 0 && { place: places.join(',') }),
    ...(kind === 'compare' && { kind, ...(period && { period }) }),
    ...(kind === 'ledger' && places.length > 0 && { kind }),
    ...(measure && { measure }),
    ...(language !== 'zh' && { lang: language }),
    ...(asOf && { asOf }),
    // A card is taken once, for readers of any scheme.
    ...(size === 'card' ? { size } : { theme }),
  })}`;
}

const queryOf = (parameters: Readonly<Record<string, string>>): string => new URLSearchParams(parameters).toString();
