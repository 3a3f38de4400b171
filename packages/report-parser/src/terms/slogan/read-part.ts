import type { Term } from '@gongbao/indicator-schema';
import { NUMERAL, numeralValue } from './numeral.ts';
import type { SloganSymbol } from './read-symbols.ts';
import { endsClause, type ItemList, NO_LIST, splitAt, splitItems, trimQuotes } from './split-items.ts';
import { splitNumbered } from './split-numbered.ts';

export type Component = Term['components'][number];

export interface PartReading {
  readonly component: Component;
  /** How many items are listed, when not as many as the symbol says. */
  readonly listed: number | undefined;
}

/** > “两大目标”，…   “三个关键载体”，… */
const NAMED = new RegExp(`^即?“(\\d{1,3}|${NUMERAL}{1,2})(?:个|大|项|张|条|种|类|件)([^”]+)”$`);

/** > 区级|19个镇街   实施|六项重点工程 */
const CLASS = new RegExp(`(\\d{1,3}|${NUMERAL}{1,2})(?:个|大类|大|项|张|条|种|类|件|家|支|座)([^、\\d]{1,24})$`);

/** A class of more members than this is not spelled out. */
const MOST_MEMBERS = 60;

/** Reads what one symbol stands for, from the words that define it. */
export const readPart = ({ symbol, noun }: SloganSymbol, words: string): PartReading => {
  const clauses = splitAt(words, endsClause);
  const named = NAMED.exec(clauses[0] ?? '');
  const count = numeralValue(symbol);
  const own = named && numeralValue(named[1] ?? '') === count && clauses.length > 1 ? clauses.slice(1) : clauses;
  const label = (own !== clauses ? named?.[2] : undefined) ?? noun;
  if (count === undefined || count === 1) {
    const item = own.join(',').replace(/^(?:即|是指|指|为)+/, '');
    return { component: { symbol, label, items: item === '' ? [] : [item] }, listed: undefined };
  }
  const numbered = splitNumbered(own.join(','), count);
  const lists = numbered ? [{ ...NO_LIST, items: numbered }] : own.map((clause) => splitItems(clause, ''));
  const found = findLists(lists, count);
  if (found) return { component: toComponent(symbol, found, nameClass(own, count) ?? label), listed: undefined };
  const longest = lists.toSorted((a, b) => b.items.length - a.items.length)[0];
  if (!longest || longest.items.length < 2) {
    const members = readClass(own, count);
    if (members) return { component: { symbol, ...members }, listed: members.items.length === count ? undefined : 0 };
    return { component: { symbol, label: own.join(','), items: [] }, listed: undefined };
  }
  return { component: toComponent(symbol, [longest], label), listed: longest.items.length };
};

/** Clauses beside one another that together list as many items as are counted; the fewest of them. */
export const findLists = (lists: readonly ItemList[], count: number): readonly ItemList[] | undefined => {
  for (let first = 0; first < lists.length; first++) {
    let sum = 0;
    for (let last = first; last < lists.length && sum < count; last++) {
      const { length } = lists[last]?.items ?? [];
      if (length < 2) break;
      sum += length;
      if (sum === count) return lists.slice(first, last + 1);
    }
  }
  return undefined;
};

const toComponent = (symbol: string, lists: readonly ItemList[], label: string): Component => {
  const own = lists.length === 1 ? lists[0]?.label : undefined;
  return { symbol, label: own || trimQuotes(label), items: lists.flatMap(({ items }) => items) };
};

/** The name that a clause without a list gives to what another lists: 培育18个|“新星”产业集群|，包括… */
const nameClass = (clauses: readonly string[], count: number): string | undefined => {
  for (const clause of clauses) {
    const match = clause.includes('、') ? null : CLASS.exec(clause);
    if (match && numeralValue(match[1] ?? '') === count) return match[2];
  }
  return undefined;
};

/** > 镇街   专项指挥部: bodies that bear no other name there than that of their kind. */
const BODY = /(?:[镇街乡村部局办组班队所站]|街道|社区)$/;

/** What is counted without being named: 19个镇街 are nineteen, each a 镇街; 九项保障 have names that are not told. */
const readClass = (clauses: readonly string[], count: number): Omit<Component, 'symbol'> | undefined => {
  const label = nameClass(clauses, count);
  if (label === undefined || count > MOST_MEMBERS) return undefined;
  return { label, items: BODY.test(label) ? Array.from({ length: count }, () => label) : [] };
};
