import {
  findUnit,
  type Observation,
  type ParsedReport,
  type Section,
  scale,
  type Value,
} from '@gongbao/indicator-schema';
import type { CheckSource, Example } from '../src/check.ts';

const statuses = ['actual', 'estimate', 'target'];
const measures = ['level', 'growth', 'change', 'gap', 'rank'];

const readValue = (digits: string): Value =>
  digits.includes(':') ? { parts: digits.split(':').map(Number) } : Number(digits);

const scaleValue = (digits: string, unitText: string): Observation['quantity'] => {
  const unit = unitText === '' ? undefined : findUnit(unitText);
  return unit === undefined || digits.includes(':') ? null : { value: scale(digits, unit), unit: unit.code };
};

/** `185个 target 2032 level 建设项目 @0.4` → an observation of the words that end at `at`. */
function readMark(mark: string, start: number, year: number): { figure: string; observation: Observation } {
  const [figure = '', ...words] = mark.split(' ');
  const [, digits = '', unitText = ''] = /^(-?[\d.:]+)([\s\S]*)$/u.exec(figure) ?? [];
  const take = (test: (word: string) => boolean): string | undefined => {
    const at = words.findIndex(test);
    return at < 0 ? undefined : words.splice(at, 1)[0];
  };
  const cell = take((word) => /^@\d+\.\d+$/u.test(word));
  const status = take((word) => statuses.includes(word)) ?? 'actual';
  const measure = take((word) => measures.includes(word)) ?? 'level';
  const period = take((word) => /^\d{4}(\/\d{4})?$/u.test(word)) ?? String(year - 1);
  const [text = '', against] = words;
  const [row = 0, column = 0] = (cell?.slice(1) ?? '').split('.').map(Number);
  const span = { start, end: start + figure.length };
  const observation: Observation = {
    id: `500000-${year}-gwr@${start}`,
    indicator: { text, id: null },
    refArea: '500115',
    period,
    measure: measure as Observation['measure'],
    value: readValue(digits),
    unit: unitText === '' ? null : unitText,
    quantity: scaleValue(digits, unitText),
    bound: 'eq',
    status: status as Observation['status'],
    modality: null,
    attribute: null,
    qualitative: null,
    against: against ?? null,
    section: null,
    table: cell === undefined ? null : { index: 0, row, column },
    source: { ...span, quote: figure },
    clause: span,
  };
  return { figure, observation };
}

/** Headings 一、 are of the first level, all others stand under the last of those. */
function readOutline(text: string, headings: readonly string[]): Section[] {
  const sections: Section[] = [];
  let from = 0;
  for (const [index, ordinal] of headings.entries()) {
    const start = text.indexOf(ordinal, from);
    if (start < 0) throw new Error(`no heading ${ordinal} in ${text}`);
    from = start + ordinal.length;
    const line = text.indexOf('\n', start);
    const title = text.slice(from, line < 0 ? text.length : line);
    const section: Section = {
      id: `s${index}`,
      level: 1,
      ordinal,
      title,
      role: 'plan',
      start,
      end: text.length,
      children: [],
    };
    const parent = sections.at(-1);
    if (parent && !ordinal.endsWith('、')) parent.children.push({ ...section, level: 2 });
    else sections.push(section);
  }
  return sections;
}

function readText(marked: string, year: number): { text: string; observations: Observation[] } {
  let text = '';
  const observations: Observation[] = [];
  for (const part of marked.split(/(\{[^{}]*\})/u)) {
    if (!part.startsWith('{')) {
      text += part;
      continue;
    }
    const { figure, observation } = readMark(part.slice(1, -1), text.length, year);
    observations.push(observation);
    text += figure;
  }
  return { text, observations };
}

function source(
  marked: string,
  year: number,
  { tables = [], terms = [], headings = [] }: Partial<Example>,
): CheckSource {
  const { text, observations } = readText(marked, year);
  const report: ParsedReport = {
    format: 'gongbao/report@1',
    source: { sha256: '0'.repeat(64), mediaType: 'text/plain', length: text.length },
    report: {
      id: `500115-${year}-gwr`,
      kind: 'government-work-report',
      title: null,
      refArea: { code: '500115', name: '某区', level: 'county' },
      year,
      reviewPeriods: [String(year - 1)],
      deliveredOn: null,
      meeting: null,
      speaker: null,
      issuer: null,
    },
    outline: readOutline(text, headings),
    observations,
    tables: [...tables],
    terms: [...terms],
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
  return { report, text };
}

/** The report, or the two reports, that an example writes in a line. */
export const readExample = (example: Example): CheckSource[] => [
  ...(example.before === undefined ? [] : [source(example.before, 2031, {})]),
  source(example.text, 2032, example),
];
