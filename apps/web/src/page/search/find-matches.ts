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
  const inBoth = (item: T): string[] => namesOf(item).flatMap((name) => [name, inSameWords(name)]);
  const asTyped = findMatches(items, typed, namesOf);
  const others = findMatches(items, inSameWords(typed), inBoth).filter((item) => !asTyped.includes(item));
  const about = withoutGrowth(typed);
  const found = [...asTyped, ...others];
  return found.length > 0 || about === undefined ? found : findIndicatorMatches(items, about, namesOf);
}

/** The items whose names fit, best first, otherwise in their own order. */
export function findMatches<T>(items: readonly T[], typed: string, namesOf: NamesOf<T>): T[] {
  if (fold(typed) === '') return [];
  return items
    .flatMap((item) => {
      const fit = fitOf(namesOf(item), typed);
      return fit === undefined ? [] : [{ item, fit }];
    })
    .sort((a, b) => a.fit - b.fit)
    .map(({ item }) => item);
}
