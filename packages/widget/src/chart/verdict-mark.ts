import type { Language } from './chart-words.ts';
import { type SvgNode, svg } from './svg-node.ts';

export const verdictKinds = ['met', 'missed', 'not-reported', 'too-early', 'not-comparable'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export const verdictWords: Readonly<Record<Language, Readonly<Record<VerdictKind, string>>>> = {
  zh: { met: '达到', missed: '未达到', 'not-reported': '未报告', 'too-early': '尚早', 'not-comparable': '不可比' },
  en: {
    met: 'Met',
    missed: 'Not met',
    'not-reported': 'Not reported',
    'too-early': 'Too early',
    'not-comparable': 'Not comparable',
  },
};

const shapes: Readonly<Record<VerdictKind, string>> = {
  met: 'M2,6.5L5,9.5L10.5,2.5',
  missed: 'M3,3L10,10M10,3L3,10',
  'not-reported': 'M2,6.5H11',
  'too-early': 'M6.5,2A4.5,4.5 0 1 1 6.49,2M6.5,3.8V6.5L8.6,7.8',
  'not-comparable': 'M2,4.8H11M2,8.2H11M8.5,2L4.5,11',
};

/** A small shape for each verdict: told apart without colour, and no shape larger than another. */
export const drawVerdict = (kind: VerdictKind): SvgNode =>
  svg('svg', { class: 'verdict-shape', viewBox: '0 0 13 13', width: 13, height: 13, 'aria-hidden': 'true' }, [
    svg('path', { d: shapes[kind] }),
  ]);
