import type { Observation, ParsedReport } from '@gongbao/indicator-schema';

interface Invented {
  readonly code?: string;
  readonly name?: string;
  readonly year?: number;
  readonly deliveredOn?: string | null;
  readonly observations?: readonly Partial<Observation>[];
}

/** A report of a district that is nowhere, with as many observations as it is given. */
export function inventedReport({
  code = '990101',
  name = '云州市清河区',
  year = 2024,
  deliveredOn = `${year}-01-12`,
  observations = [{}],
}: Invented = {}): ParsedReport {
  const id = `${code}-${year}-gwr`;
  return {
    format: 'gongbao/report@1',
    source: { sha256: year.toString(16).padStart(64, '0'), mediaType: 'text/plain', length: 20_000 },
    report: {
      id,
      kind: 'government-work-report',
      title: `${name}人民政府工作报告`,
      refArea: { code, name, level: 'county' },
      year,
      reviewPeriods: [String(year - 1)],
      deliveredOn,
      meeting: `${name}第三届人民代表大会第四次会议`,
      speaker: { name: '钟明', title: `${name}人民政府区长` },
      issuer: null,
    },
    outline: [
      {
        id: 's1',
        level: 1,
        ordinal: '一、',
        title: `${year - 1}年工作回顾`,
        role: 'review',
        start: 40,
        end: 9000,
        children: [
          {
            id: 's2',
            level: 2,
            ordinal: '（一）',
            title: '经济稳中有进',
            role: 'review',
            start: 60,
            end: 800,
            children: [],
          },
        ],
      },
    ],
    observations: observations.map((given, index) => inventedObservation(id, code, year, index, given)),
    tables: [],
    terms: [
      {
        number: 1,
        term: '“一核两翼”',
        definition: { start: 9000, end: 9040 },
        components: [],
        references: [{ start: 300, end: 306 }],
      },
    ],
    projects: [],
    numbers: {
      total: observations.length,
      observed: observations.length,
      ignored: { date: 0, name: 0, spec: 0, list: 0, other: 0 },
      unresolved: 0,
      ignoredAt: [],
    },
    diagnostics: [],
  };
}

function inventedObservation(
  report: string,
  code: string,
  year: number,
  index: number,
  given: Partial<Observation>,
): Observation {
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
    section: 's2',
    table: null,
    source: { start, end: start + 7, quote: '312.6亿元' },
    clause: { start: start - 8, end: start + 7 },
    ...given,
  };
}
