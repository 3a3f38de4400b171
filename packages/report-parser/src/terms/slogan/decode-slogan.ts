import { repeatedTerm } from '../repeated-term.ts';
import { NUMERAL, numeralValue } from './numeral.ts';
import { type Component, findLists, readPart } from './read-part.ts';
import { readSymbols, type SloganSymbol } from './read-symbols.ts';
import { endsClause, type ItemList, NO_LIST, splitAt, splitItems, splitJoined } from './split-items.ts';
import { splitNumbered } from './split-numbered.ts';

export interface SloganReading {
  readonly components: readonly Component[];
  /** Symbols whose lists are longer or shorter than they say. */
  readonly mismatches: readonly { readonly symbol: string; readonly announced: number; readonly listed: number }[];
}

const NOTHING: SloganReading = { components: [], mismatches: [] };

/**
 * What the numerals of a slogan stand for, from its definition. Both come folded and without blanks.
 * > “一金三制” — “一金”即农民工工资支付保证金；“三制”即A、B、C
 */
export const decodeSlogan = (term: string, definition: string): SloganReading => {
  const symbols = readSymbols(term);
  if (symbols.length === 0) return NOTHING;
  const words = definition.slice(repeatedTerm(term, definition).length).replace(/(?<![。;,])[。;,]+$/, '');
  const parts = readLabelled(symbols, words);
  if (parts) return collect(parts.map((part) => readPart(part.symbol, part.words)));
  const tail = term.slice(term.lastIndexOf('”') + 1);
  const [only, ...others] = symbols.flatMap(splitCode);
  if (!only) return NOTHING;
  return others.length === 0 ? readWhole(only, words, tail) : readShared([only, ...others], words, tail);
};

const collect = (parts: readonly ReturnType<typeof readPart>[]): SloganReading => ({
  components: parts.map(({ component }) => component),
  mismatches: parts.flatMap(({ component: { symbol }, listed }) =>
    listed === undefined ? [] : [{ symbol, announced: numeralValue(symbol) ?? 0, listed }],
  ),
});

/** 141 without definitions of its own digits counts three times. */
const splitCode = ({ symbol, noun }: SloganSymbol): readonly SloganSymbol[] =>
  /^\d{2,}$/.test(symbol) ? [...symbol].map((digit) => ({ symbol: digit, noun: '' })) : [{ symbol, noun }];

interface LabelledPart {
  readonly symbol: SloganSymbol;
  readonly words: string;
}

const SYMBOL = `\\d{1,3}|[NXnx]|${NUMERAL}{1,2}`;
const DEFINES = '(?:即|是指|指的是|指|分别是|为|是|:|代表):?';

/** > 第一个“3”即…；第二个“3”即…；“6”即… */
const LABEL = new RegExp(`(?:第[一二三四五六]个)?“(?<symbol>${SYMBOL})(?<noun>[^“”]{0,6})”${DEFINES}`, 'g');

/** > 1即…；3即…；N即… */
const BARE_LABEL = new RegExp(
  `(?<![^,;。])(?:其中[,:]?)?(?:第[一二三四五六]个)?(?<symbol>${SYMBOL})(?<noun>[^“”,;。:、]{0,6}?)${DEFINES}`,
  'g',
);

/** The parts of a definition that each name the symbol they define, when they name all of the slogan's in order. */
const readLabelled = (symbols: readonly SloganSymbol[], words: string): readonly LabelledPart[] | undefined => {
  const whole = symbols.map(({ symbol }) => symbol).join('');
  for (const form of [LABEL, BARE_LABEL]) {
    const parts = splitAtLabels(words, form);
    if (parts.length > 0 && parts.map(({ symbol }) => symbol.symbol).join('') === whole) return parts;
  }
  return undefined;
};

const splitAtLabels = (words: string, form: RegExp): readonly LabelledPart[] => {
  const labels = [...words.matchAll(form)];
  return labels.map((label, index): LabelledPart => {
    const rest = words.slice(label.index + label[0].length, labels[index + 1]?.index);
    const symbol = (label.groups?.symbol ?? '').toUpperCase();
    return { symbol: { symbol, noun: label.groups?.noun ?? '' }, words: rest.replace(/(?<![。;,])[。;,]+$/, '') };
  });
};

/** A slogan that counts once. A list is believed when it is all that the definition says, or counts itself. */
const readWhole = (symbol: SloganSymbol, words: string, tail: string): SloganReading => {
  const announced = numeralValue(symbol.symbol);
  if (announced === undefined || announced < 2) return NOTHING;
  const numbered = splitNumbered(words, announced);
  if (numbered) return collectLists([symbol], [{ ...NO_LIST, items: numbered }]);
  const clauses = splitAt(words, endsClause);
  const lists = clauses.map((clause) => splitItems(clause, tail));
  const exact = lists.find(({ items, counted }) => items.length === announced && (counted || clauses.length === 1));
  if (exact) return { components: [toComponent(symbol, exact.label, exact.items)], mismatches: [] };
  const [list] = lists;
  if (!list || clauses.length > 1) return NOTHING;
  const last = list.items.at(-1) ?? '';
  const joined = [...list.items.slice(0, -1), ...splitJoined(last)];
  const isJoined = joined.length === announced || (list.items.length > 1 && joined.length < announced);
  if (isJoined) return collectLists([symbol], [{ ...NO_LIST, items: joined }]);
  return list.items.length < 2 && list.says !== announced ? NOTHING : collectLists([symbol], [list]);
};

/** A list for each symbol, whether it is as long as the symbol says or not. */
const collectLists = (symbols: readonly SloganSymbol[], lists: readonly ItemList[]): SloganReading =>
  collect(
    symbols.map((symbol, index) => {
      const { label, items } = lists[index] ?? NO_LIST;
      const listed = items.length === numeralValue(symbol.symbol) ? undefined : items.length;
      return { component: toComponent(symbol, label, items), listed };
    }),
  );

const toComponent = ({ symbol, noun }: SloganSymbol, label: string, items: readonly string[]): Component => ({
  symbol,
  label: label || noun,
  items: [...items],
});

/** > …3个主导产业|和|… */
const JOINED = new RegExp(`(?<=(?:\\d|${NUMERAL})(?:个|大|项|条|类)[^、,;。()]{1,12})(?:和|以及|及)`, 'g');

const partJoined = (words: string): string => words.replace(JOINED, ',');

/** A slogan that counts several times over one definition: a clause for each, or one list shared out in order. */
const readShared = (symbols: readonly SloganSymbol[], words: string, tail: string): SloganReading => {
  const counts = symbols.map(({ symbol }) => numeralValue(symbol));
  const lists = splitAt(partJoined(words), endsClause).map((clause) => splitItems(clause, tail));
  const isEach = ({ items, says }: ItemList, index: number): boolean =>
    items.length === counts[index] || (says !== undefined && says === counts[index]);
  if (lists.length === symbols.length && lists.every(isEach)) return collectLists(symbols, lists);
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const shared = findLists(lists, sum)?.flatMap(({ items }) => items);
  if (!shared) return NOTHING;
  let from = 0;
  const components = symbols.map((symbol, index) => {
    const to = from + (counts[index] ?? 0);
    const component = toComponent(symbol, '', shared.slice(from, to));
    from = to;
    return component;
  });
  return { components, mismatches: [] };
};
