import type { Observation, ParsedReport } from '@gongbao/indicator-schema';

interface Invented {
  readonly code?: string;
  readonly name?: string;
  readonly year?: number;
  readonly observations?: readonly Partial<Observation>[];
}

/** A report of a district that is nowhere. */
export function inventedReport({
  code = '990101',
  name = '云州市清河区',
  year = 2024,
  observations = [{}],
}: Invented): ParsedReport {
  const id = `${code}-${year}-gwr`;
  const section = { ordinal: null, start: 0, end: 900, children: [] };
  return {
    format: 'gongbao/report@1',
    source: { sha256: `${code}${year}`.padStart(64, '0'), mediaType: 'text/plain', length: 2000 },
    report: {
      id,
      kind: 'government-work-report',
      title: `${name}人民政府工作报告`,
      refArea: { code, name, level: 'county' },
      year,
      reviewPeriods: [String(year - 1)],
      deliveredOn: `${year}-01-12`,
      meeting: `${name}第三届人民代表大会第四次会议`,
      speaker: { name: '钟明', title: `${name}人民政府区长` },
      issuer: null,
    },
    outline: [
      { ...section, id: 's1', level: 1, title: '工作回顾', role: 'review' },
      {
        ...section,
        id: 's2',
        level: 1,
        title: '工作安排',
        role: 'plan',
        children: [{ ...section, id: 's3', level: 2, title: '主要目标', role: 'plan' }],
      },
    ],
    observations: observations.map((given, index) => inventedObservation(id, index, { code, year, given })),
    tables: [
      {
        caption: '主要指标',
        columns: ['指标', '单位'],
        rows: [{ group: null, cells: ['粮食产量', '万吨'] }],
        start: 20,
        end: 60,
      },
    ],
    terms: [
      { number: 1, term: '“一核两翼”', definition: null, components: [], references: [{ start: 300, end: 306 }] },
    ],
    projects: [{ name: '清河大桥', stage: 'new', group: null, box: null, start: 400, end: 404 }],
    numbers: {
      total: 9,
      observed: 7,
      ignored: { date: 1, name: 0, spec: 0, list: 1, other: 0 },
      unresolved: 0,
      ignoredAt: [
        { start: 40, end: 44, reason: 'date', rule: 'calendar' },
        { start: 50, end: 51, reason: 'list', rule: 'printed-mark' },
      ],
    },
    diagnostics: [
      { code: 'invented', severity: 'note', start: 0, end: 1, message: 'invented', facts: { count: 1, of: ['a'] } },
    ],
  };
}

interface Where {
  readonly code: string;
  readonly year: number;
  readonly given: Partial<Observation>;
}

function inventedObservation(report: string, index: number, { code, year, given }: Where): Observation {
  const start = 100 + index * 20;
  return {
    id: `${report}@${start}`,
    indicator: { text: '地区生产总值', id: 'gdp' },
    refArea: code,
    period: String(year - 1),
    measure: 'level',
    value: 312.6,
    unit: '亿元',
    quantity: { value: 31_260_000_000, unit: 'CNY' },
    bound: 'eq',
    status: 'actual',
    modality: null,
    attribute: null,
    qualitative: null,
    against: null,
    section: 's3',
    table: null,
    source: { start, end: start + 7, quote: '312.6亿元' },
    clause: { start: start - 8, end: start + 7 },
    ...given,
  };
}
