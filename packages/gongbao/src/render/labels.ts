import type { Measure, ReportKind, SectionRole, Status } from '@gongbao/indicator-schema';
import type { Language } from './render-options.ts';

export interface Labels {
  readonly untitled: string;
  readonly reviews: string;
  readonly plans: string;
  readonly outline: string;
  readonly targets: string;
  readonly results: string;
  readonly none: string;
  readonly columns: readonly [
    indicator: string,
    period: string,
    measure: string,
    value: string,
    note: string,
    at: string,
  ];
  readonly numbers: string;
  readonly observed: string;
  readonly ignored: string;
  readonly unresolved: string;
  readonly diagnostics: string;
  readonly kind: Record<ReportKind, string>;
  readonly role: Record<SectionRole, string>;
  readonly measure: Record<Measure, string>;
  readonly status: Record<Status, string>;
  /** What stands before the bound of a fall, which speaks of its size. */
  readonly fall: Record<'growth' | 'change', string>;
}

/** The words of `--format text`. */
export const labels: Record<Language, Labels> = {
  zh: {
    untitled: '（无标题）',
    reviews: '回顾',
    plans: '计划',
    outline: '提纲',
    targets: '目标',
    results: '结果',
    none: '（无）',
    columns: ['指标', '时期', '类别', '数值', '说明', '位置'],
    numbers: '文中数字',
    observed: '读出',
    ignored: '非指标',
    unresolved: '未读懂',
    diagnostics: '提示',
    kind: {
      'government-work-report': '政府工作报告',
      'plan-report': '计划报告',
      'budget-report': '预算报告',
      unknown: '类型不明',
    },
    role: {
      preamble: '开头',
      review: '回顾',
      plan: '计划',
      'government-building': '政府建设',
      glossary: '名词解释',
      annex: '附件',
      other: '其他',
    },
    measure: { level: '数量', growth: '增速', change: '增减', gap: '差距', rank: '位次' },
    status: { actual: '实际', estimate: '预计', target: '目标' },
    fall: { growth: '降幅', change: '减少' },
  },
  en: {
    untitled: '(no title)',
    reviews: 'reviews',
    plans: 'plans',
    outline: 'Outline',
    targets: 'Targets',
    results: 'Results',
    none: '(none)',
    columns: ['indicator', 'period', 'measure', 'value', 'note', 'at'],
    numbers: 'Numbers in the text',
    observed: 'observed',
    ignored: 'ignored',
    unresolved: 'unresolved',
    diagnostics: 'Diagnostics',
    kind: {
      'government-work-report': 'government work report',
      'plan-report': 'plan report',
      'budget-report': 'budget report',
      unknown: 'kind unknown',
    },
    role: {
      preamble: 'preamble',
      review: 'review',
      plan: 'plan',
      'government-building': 'government building',
      glossary: 'glossary',
      annex: 'annex',
      other: 'other',
    },
    measure: { level: 'level', growth: 'growth', change: 'change', gap: 'gap', rank: 'rank' },
    status: { actual: 'actual', estimate: 'estimate', target: 'target' },
    fall: { growth: 'fall ', change: 'fall ' },
  },
};
