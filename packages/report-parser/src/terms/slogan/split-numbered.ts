import { signSet } from '../../lexicon/sign-set.ts';
import { NUMERAL, numeralValue } from './numeral.ts';
import { splitAt } from './split-items.ts';

/** What stands before an item: |(1)|…;|(2)|…  |①|…|②|…  |1.|…|2.|…  |一是|…,|二是|…  |第一|,…  A whole number 1.5 is none. */
const MARK = new RegExp(
  `[①-⑳]|\\((?:\\d{1,2}|${NUMERAL}{1,2})\\)|(?<![\\d.])\\d{1,2}[.、](?!\\d)|(?<![^,;。:指即])(?:第${NUMERAL}|${NUMERAL}{1,2}(?:是|要|、))[,:]?`,
  'g',
);

const VALUE = new RegExp(`\\d+|${NUMERAL}+`);
const BEFORE_FIRST_CIRCLE = 0x245f;

/** A definition that says more than this before it numbers anything may number something else. */
const LONGEST_LEAD = 20;

const endsItem = signSet(',;。:—');

/**
 * The items of a list that numbers them from one on, each without what is said of it. Of lists in one another the one
 * that has as many items as are announced, or else the outer one.
 */
export const splitNumbered = (words: string, announced: number): readonly string[] | undefined => {
  const lists = new Map<string, RegExpExecArray[]>();
  for (const mark of words.matchAll(MARK)) {
    const [written] = mark;
    const form = written.replace(VALUE, '').replace(/^[①-⑳]|[,:]$/, '');
    const list = lists.get(form) ?? [];
    const value = numeralValue(VALUE.exec(written)?.[0] ?? '') ?? written.charCodeAt(0) - BEFORE_FIRST_CIRCLE;
    if (value === list.length + 1) lists.set(form, [...list, mark]);
  }
  const found = [...lists.values()].filter(({ length }) => length > 1);
  const list = found.find(({ length }) => length === announced) ?? found[0];
  if (!list || (list.length !== announced && (list[0]?.index ?? 0) > LONGEST_LEAD)) return undefined;
  return list.map((mark, index) => {
    const item = words.slice(mark.index + mark[0].length, list[index + 1]?.index);
    return splitAt(item, endsItem)[0] ?? '';
  });
};
