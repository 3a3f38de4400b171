import type { Measure, Status } from '@gongbao/indicator-schema';
import type { MarkShape } from './placement.ts';
import type { Gap } from './series.ts';

export type Language = 'zh' | 'en';

/** Everything a chart says in words. Units and quotes stay as the reports write them. */
export interface ChartWords {
  readonly measure: Readonly<Record<Measure, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** What each mark means, for the key of a chart. */
  readonly marks: Readonly<Record<MarkShape, string>>;
  readonly places: (count: number) => string;
  /** Between names in a row. */
  readonly comma: string;
  /** Which years have no result; the report of the year after, which would state it, may be missing or silent. */
  readonly gap: Readonly<Record<Gap['reason'], (years: string) => string>>;
  /** Which places say nothing of a period. */
  readonly silent: (period: string, names: string) => string;
  readonly unit: (unit: string) => string;
  readonly rankAxis: string;
  readonly earlier: string;
  readonly noFigures: string;
  /** One mark, as a screen reader says it. */
  readonly mark: (mark: { place: string; period: string; status: string; figure: string }) => string;
  /** One tile of a map, as a screen reader says it. */
  readonly tile: (name: string, figure: string | undefined) => string;
  /** The whole chart in a sentence. */
  readonly summary: (chart: {
    title: string;
    places: number;
    results: number;
    targets: number;
    years: string;
  }) => string;
  readonly tableBelow: string;
}

const zh: ChartWords = {
  measure: { level: '数值', growth: '增速', change: '增减', gap: '差距', rank: '位次' },
  status: { actual: '结果', estimate: '预计', target: '目标' },
  marks: {
    result: '结果',
    open: '结果“超过”“低于”',
    estimate: '预计、初步数',
    replaced: '其他表述',
    tick: '目标',
    band: '目标区间',
    fade: '目标“左右”',
    floor: '目标下限',
    ceiling: '目标上限',
    worded: '文字目标',
  },
  places: (count) => `${count}个地区`,
  comma: '、',
  gap: {
    'no-report': (years) => `无${years}年结果`,
    'not-stated': (years) => `未提及${years}年结果`,
    unknown: (years) => `无${years}年结果`,
  },
  silent: (period, names) => `${period}年无数值：${names}`,
  unit: (unit) => `单位：${unit}`,
  rankAxis: '第几位',
  earlier: '其他表述',
  noFigures: '没有可画的数值',
  mark: ({ place, period, status, figure }) => `${place}，${period}年，${status}：${figure}`,
  tile: (name, figure) => `${name}：${figure ?? '无数值'}`,
  tableBelow: '下方表格列出全部数值。',
  summary: ({ title, places, results, targets, years }) =>
    `${title}。${years}，${places}个地区，${results}项结果，${targets}项目标。`,
};

const en: ChartWords = {
  measure: { level: 'Level', growth: 'Growth', change: 'Change', gap: 'Gap', rank: 'Rank' },
  status: { actual: 'Result', estimate: 'Estimate', target: 'Target' },
  marks: {
    result: 'Result',
    open: 'Result, “more” or “less than”',
    estimate: 'Estimate',
    replaced: 'Other statement',
    tick: 'Target',
    band: 'Target range',
    fade: 'Target, “about”',
    floor: 'Target, lower end',
    ceiling: 'Target, upper end',
    worded: 'Target in words',
  },
  places: (count) => `${count} places`,
  comma: ', ',
  gap: {
    'no-report': (years) => `no result of ${years}`,
    'not-stated': (years) => `${years} not stated`,
    unknown: (years) => `no result of ${years}`,
  },
  silent: (period, names) => `No figure of ${period}: ${names}`,
  unit: (unit) => `Unit: ${unit}`,
  rankAxis: 'Place in the order',
  earlier: 'Other statement',
  noFigures: 'Nothing to draw',
  mark: ({ place, period, status, figure }) => `${place}, ${period}, ${status.toLowerCase()}: ${figure}`,
  tile: (name, figure) => `${name}: ${figure ?? 'no figure'}`,
  tableBelow: ' The table below lists every figure.',
  summary: ({ title, places, results, targets, years }) =>
    `${title}. ${years}: ${places} ${places === 1 ? 'place' : 'places'}, ${results} ${results === 1 ? 'result' : 'results'}, ${targets} ${targets === 1 ? 'target' : 'targets'}.`,
};

export const chartWords: Readonly<Record<Language, ChartWords>> = { zh, en };
