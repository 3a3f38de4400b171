import type { Term } from '@gongbao/indicator-schema';
import type { Checked, CheckedReport, FindingSpan } from '../check.ts';
import { countPattern, readCount } from '../count-word.ts';
import { defineRule } from '../define-rule.ts';
import { pointAtWords } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly term: string;
  readonly symbol: string;
  readonly label: string;
  readonly count: number;
  readonly found: number;
};

type Component = Term['components'][number];

/** 创建十个国家级平台: a label may say itself how many it stands for. */
const ownCount = new RegExp(`(?<![\\d.千百十亿万第])(${countPattern})(?:个|大|项|条)`, 'gu');

function countsIn(label: string): number[] {
  return [...label.matchAll(ownCount)].flatMap((match) => readCount(match[1] ?? '') ?? []);
}

function checkComponent({
  symbol,
  label,
  items,
}: Component): 'holds' | 'not-checkable' | { facts: Omit<Found, 'term'> } {
  const count = readCount(symbol);
  if (count === undefined) return 'not-checkable';
  // A thing named once and counted, 19个镇街, lists nothing to count again.
  if (items.length > 1 && new Set(items).size === 1) return 'not-checkable';
  if (items.length > 1)
    return items.length === count ? 'holds' : { facts: { symbol, label, count, found: items.length } };
  const own = countsIn([label, ...items].join('，'));
  if (own.length !== 1) return 'not-checkable';
  return own[0] === count ? 'holds' : { facts: { symbol, label, count, found: own[0] ?? 0 } };
}

/** The words of the component inside the definition, else its beginning. */
function spanOf(report: CheckedReport, { term, definition }: Term, { label, items }: Component): FindingSpan {
  if (definition === null) return { report: report.id, start: 0, end: 0, quote: term };
  if (report.text === '') return pointAtWords(report, definition, term);
  const words = report.text.slice(definition.start, definition.end);
  const shown = [...items, label].find((item) => item !== '' && words.includes(item)) ?? words.slice(0, 24);
  const start = definition.start + Math.max(0, words.indexOf(shown));
  return pointAtWords(report, { start, end: start + shown.length });
}

function checkTerm(report: CheckedReport, term: Term): Checked<Found>[] {
  return term.components.map((component) => {
    const result = checkComponent(component);
    if (typeof result === 'string') return { outcome: result };
    const facts = { term: term.term, ...result.facts };
    return { outcome: 'conflict', facts, spans: [spanOf(report, term, component)] };
  });
}

const term = (items: string[], label = '领域'): Term[] => [
  {
    number: 1,
    term: '“三进”',
    definition: { start: 0, end: 4 },
    components: [{ symbol: '三', label, items }],
    references: [],
  },
];

export const sloganComponents = defineRule<Found>({
  code: 'slogan-components',
  title: { zh: '数字口号的数与其下的项数', en: 'the digit of a slogan, and the items under it' },
  explain: ({ term: name, symbol, found }) => ({
    zh: `${name}里的数字“${symbol}”，报告的释义写了${found}项。`,
    en: `The digit “${symbol}” in ${name}: the report’s own explanation speaks of ${found} items.`,
  }),
  hint: { zh: '核对口号的数字和所列各项。', en: 'Compare the digit with the items listed.' },
  check: (reports) => reports.flatMap((report) => report.report.terms.flatMap((each) => checkTerm(report, each))),
  examples: {
    holds: [{ text: '三项清单', terms: term(['甲', '乙', '丙']) }],
    finds: [
      { text: '三项清单', terms: term(['甲', '乙']) },
      { text: '三项清单', terms: term([], '建成十个平台') },
    ],
  },
});
