interface Account {
  readonly total: number;
  readonly observed: number;
  readonly ignored: number;
  readonly unresolved: number;
}

export interface PlaygroundWords {
  readonly language: 'zh' | 'en';
  readonly label: string;
  readonly loading: string;
  readonly account: (account: Account) => string;
  readonly columns: readonly string[];
}

/** Invented, in the manner of a report. */
export const exampleText = `临河市云屏区人民政府工作报告
——2024年1月10日在临河市云屏区第三届人民代表大会第四次会议上

一、2023年工作回顾
地区生产总值增长6.4%，高于全市平均水平0.7个百分点。新建改建5G基站320个，城镇新增就业6120人。
二、2024年工作安排
主要预期目标是：地区生产总值增长6%左右，城镇新增就业6000人以上，城镇调查失业率控制在5.5%以内。`;

export const playgroundWords: Readonly<Record<'zh' | 'en', PlaygroundWords>> = {
  zh: {
    language: 'zh',
    label: '把报告的文字贴在这里（只在本页处理，不上传）',
    loading: '正在载入解析器……',
    account: ({ total, observed, ignored, unresolved }) =>
      `全文数字${total}处：读作统计值${observed}处，不是统计值${ignored}处，未能读懂${unresolved}处。实线为结果，虚线为目标。`,
    columns: ['指标', '时期', '量法', '表述', '性质', '目录编号'],
  },
  en: {
    language: 'en',
    label: 'Paste the text of a report here (it stays in this page)',
    loading: 'Loading the parser …',
    account: ({ total, observed, ignored, unresolved }) =>
      `${total} numbers: ${observed} read as figures, ${ignored} that measure nothing, ${unresolved} not understood. Results are underlined, targets dashed.`,
    columns: ['Indicator', 'Period', 'Measure', 'Statement', 'Status', 'Catalogue'],
  },
};
