import { inSameWords, withoutGrowth } from '@gongbao/indicator-schema/search-names';

/** How well names fit what was typed: 0 the name itself, then its beginning, then anywhere; undefined not at all. */
function fitOf(names: readonly string[], typed: string): number | undefined {
  const wanted = fold(typed);
  let best: number | undefined;
  names.forEach((name, index) => {
    const at = fold(name).indexOf(wanted);
    if (at < 0) return;
    const fit = (fold(name) === wanted ? 0 : at === 0 ? 1 : 2) + (index === 0 ? 0 : 0.5);
    best = Math.min(best ?? fit, fit);
  });
  return best;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s“”"'’‘]/gu, '');

type NamesOf<T> = (item: T) => readonly string[];

/**
 * Of indicators, in the words that mean the same too: 国内生产总值 is 地区生产总值. Words that find nothing, and say how
 * much something grew, are looked for without that: 消费价格涨幅.
 */
export function findIndicatorMatches<T>(items: readonly T[], typed: string, namesOf: NamesOf<T>): T[] {
  const inOthers = (item: T): string[] => namesOf(item).map((name) => inSameWords(name));
  const best = (item: T): number =>
    Math.min(
      fitOf(namesOf(item), typed) ?? Number.POSITIVE_INFINITY,
      fitOf(inOthers(item), inSameWords(typed)) ?? Number.POSITIVE_INFINITY,
    );
  const found =
    fold(typed) === ''
      ? []
      : inOrder(items.map((item) => ({ item, fit: best(item) })).filter(({ fit }) => fit < Number.POSITIVE_INFINITY));
  const about = withoutGrowth(typed);
  return found.length > 0 || about === undefined ? found : findIndicatorMatches(items, about, namesOf);
}

/** The items whose names fit, best first, otherwise in their own order. */
export function findMatches<T>(items: readonly T[], typed: string, namesOf: NamesOf<T>): T[] {
  if (fold(typed) === '') return [];
  return inOrder(
    items.flatMap((item) => {
      const fit = fitOf(namesOf(item), typed);
      return fit === undefined ? [] : [{ item, fit }];
    }),
  );
}

const inOrder = <T>(found: readonly { readonly item: T; readonly fit: number }[]): T[] =>
  found.toSorted((a, b) => a.fit - b.fit).map(({ item }) => item);
