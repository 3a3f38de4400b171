import type { Language } from '../chart/chart-words.ts';

/** What the element says besides its chart. */
export interface WidgetWords {
  readonly loading: string;
  /** Said when the answer is long in coming. */
  readonly slow: string;
  readonly retry: string;
  readonly failed: string;
  readonly empty: string;
  readonly more: string;
  readonly table: string;
  readonly close: string;
  readonly open: string;
  readonly reports: (count: number) => string;
  readonly source: (reports: string, newest: string) => string;
  readonly partial: string;
  readonly frozen: (date: string) => string;
  readonly columns: {
    readonly place: string;
    readonly period: string;
    readonly status: string;
    readonly figure: string;
    readonly report: string;
  };
  /** By the ends of their ids. */
  readonly kinds: Readonly<Record<string, string>>;
}

const zh: WidgetWords = {
  loading: '正在读取……',
  slow: '服务回应较慢，仍在等待……',
  failed: '数据暂时取不到，可以到公报查看。',
  retry: '重试',
  empty: '没有读到这个指标的数字。',
  more: '公报',
  table: '表格',
  close: '关闭',
  open: '在报告中查看',
  reports: (count) => `${count} 份报告`,
  source: (reports, newest) => `来源：${reports}，最新 ${newest}`,
  partial: '数字太多，只画出一部分；写明地区可以看全。',
  frozen: (date) => `截至 ${date} 的数据`,
  columns: { place: '地区', period: '时期', status: '性质', figure: '数值', report: '报告' },
  kinds: { gwr: '政府工作报告', plan: '计划报告', budget: '预算报告' },
};

const en: WidgetWords = {
  loading: 'Loading…',
  slow: 'The service is slow; still waiting…',
  failed: 'The data cannot be had now; see Gongbao.',
  retry: 'Try again',
  empty: 'No figure of this indicator was read.',
  more: 'Gongbao',
  table: 'Table',
  close: 'Close',
  open: 'See the report',
  reports: (count) => `${count} ${count === 1 ? 'report' : 'reports'}`,
  source: (reports, newest) => `Source: ${reports}, the newest ${newest}`,
  partial: 'There are too many figures to show all; name places to see theirs.',
  frozen: (date) => `Data as of ${date}`,
  columns: { place: 'Place', period: 'Period', status: 'Status', figure: 'Figure', report: 'Report' },
  kinds: { gwr: 'Government work report', plan: 'Plan report', budget: 'Budget report' },
};

export const widgetWords: Readonly<Record<Language, WidgetWords>> = { zh, en };
