import type { Checked, CheckedReport } from '../check.ts';
import { countPattern, readCount } from '../count-word.ts';
import { defineRule } from '../define-rule.ts';
import { pointAtWords } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly listed: number;
  readonly counted: number;
};

/** 改革、开放、创新|三大动力, 甲、乙、丙|等3个平台: the count that closes a list. */
const closing = new RegExp(
  `(等)?(?<![\\d.十百千万])(${countPattern})(大|个|项|类|条|家|座|张)(?=[\\u4e00-\\u9fff“])`,
  'gu',
);
const longestList = 160;
const stops = /[，。；：:！？“”（）()\n]/u;
const longestItem = 14;
/** 智能装备及智能制造 may be one item or two, and a list that goes on behind its count is no list of that count. */
const joins = /和|及|与|或/u;

/** The items directly before a place, as far as the last stop. */
function itemsBefore(text: string, at: number): string[] {
  const before = text.slice(Math.max(0, at - longestList), at);
  const clause = before.split(stops).at(-1) ?? '';
  return clause.length < before.length || at < longestList ? clause.split('、') : [];
}

const isList = (items: readonly string[]) =>
  items.length >= 3 && items.every((item) => item !== '' && item.length <= longestItem && !/[\d等]/u.test(item));

function compare(items: readonly string[], count: number, { open, word }: { open: boolean; word: string }) {
  if (items.length === count) return 'holds';
  if (items.some((item) => joins.test(item)) || count > items.length + 1) return 'not-checkable';
  // 等 leaves more to be listed; 三大 counts all of them.
  const more = items.length > count && items.length <= count + 2 && count > 1;
  return more || (!open && word === '大') ? 'conflict' : 'not-checkable';
}

function checkReport(report: CheckedReport): Checked<Found>[] {
  const { text, report: parsed } = report;
  const annex = parsed.terms.flatMap(({ definition }) => definition ?? []);
  return [...text.matchAll(closing)].flatMap((match): Checked<Found>[] => {
    const [all, open, words = '', word = ''] = match;
    const at = match.index;
    const items = itemsBefore(text, at);
    const count = readCount(words);
    if (count === undefined || !isList(items) || annex.some(({ start, end }) => at >= start && at < end)) return [];
    const outcome = compare(items, count, { open: open !== undefined, word });
    if (outcome !== 'conflict') return [{ outcome }];
    const span = pointAtWords(report, { start: at - items.join('、').length, end: at + all.length });
    return [{ outcome, facts: { listed: items.length, counted: count }, spans: [span] }];
  });
}

export const listedAndCounted = defineRule<Found>({
  code: 'listed-and-counted',
  title: { zh: '并列各项与其后的数目', en: 'the items of a list, and the count that closes it' },
  explain: ({ listed, counted }) => ({
    zh: `并列了${listed}项，其后说是${counted}项。`,
    en: `${listed} items are listed, and counted as ${counted}.`,
  }),
  hint: { zh: '核对并列的各项和数目。', en: 'Compare the items listed with their count.' },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [
      { text: '加强甲业、乙业、丙业三大产业。' },
      { text: '建成东园、西园、南园等3个园区。改造甲路、乙路、丙路等12条道路。' },
    ],
    finds: [{ text: '建成东园、西园、南园、北园等3个园区。' }, { text: '加强甲业、乙业、丙业四大产业。' }],
  },
});
