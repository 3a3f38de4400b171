import type { Language } from './chart-words.ts';
import { type SvgNode, svg } from './svg-node.ts';

export const verdictKinds = ['met', 'missed', 'not-reported', 'too-early', 'not-comparable'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export const saidVerdicts = ['met', 'missed', 'not-reported', 'not-collected', 'too-early', 'not-comparable'] as const;
export type SaidVerdict = (typeof saidVerdicts)[number];

/** Of a period that is over it is no longer too early to tell: the report that would tell is not collected. */
export const saidVerdict = (
  { verdict, period }: { readonly verdict: VerdictKind; readonly period: string },
  date = new Date().toISOString(),
): SaidVerdict => (verdict === 'too-early' && period.slice(-4) < date.slice(0, 4) ? 'not-collected' : verdict);

export const verdictWords: Readonly<Record<Language, Readonly<Record<SaidVerdict, string>>>> = {
  zh: {
    met: '达到',
    missed: '未达到',
    'not-reported': '未报告',
    'not-collected': '报告未收录',
    'too-early': '尚早',
    'not-comparable': '不可比',
  },
  en: {
    met: 'Met',
    missed: 'Not met',
    'not-reported': 'Not reported',
    'not-collected': 'Report not collected',
    'too-early': 'Too early',
    'not-comparable': 'Not comparable',
  },
};

const shapes: Readonly<Record<SaidVerdict, string>> = {
  met: 'M2,6.5L5,9.5L10.5,2.5',
  missed: 'M3,3L10,10M10,3L3,10',
  'not-reported': 'M2,6.5H11',
  'not-collected': 'M2,6.5H4.5M8.5,6.5H11',
  'too-early': 'M6.5,2A4.5,4.5 0 1 1 6.49,2M6.5,3.8V6.5L8.6,7.8',
  'not-comparable': 'M2,4.8H11M2,8.2H11M8.5,2L4.5,11',
};

/** A small shape for each verdict: told apart without colour, and no shape larger than another. */
export const drawVerdict = (kind: SaidVerdict): SvgNode =>
  svg('svg', { class: 'verdict-shape', viewBox: '0 0 13 13', width: 13, height: 13, 'aria-hidden': 'true' }, [
    svg('path', { d: shapes[kind] }),
  ]);
