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

/** The items whose names fit, best first, otherwise in their own order. */
export function findMatches<T>(items: readonly T[], typed: string, namesOf: (item: T) => readonly string[]): T[] {
  if (fold(typed) === '') return [];
  return items
    .flatMap((item) => {
      const fit = fitOf(namesOf(item), typed);
      return fit === undefined ? [] : [{ item, fit }];
    })
    .sort((a, b) => a.fit - b.fit)
    .map(({ item }) => item);
}
